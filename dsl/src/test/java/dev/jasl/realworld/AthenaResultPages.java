package dev.jasl.realworld;

import static dev.jasl.dsl.Jasl.end;
import static dev.jasl.dsl.Jasl.object;
import static dev.jasl.dsl.Jasl.start;
import static dev.jasl.dsl.Jasl.stateInput;
import static java.time.Duration.ofHours;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jasl.dsl.Bindings;
import dev.jasl.dsl.Chain;
import dev.jasl.dsl.ForEach;
import dev.jasl.dsl.Label;
import dev.jasl.dsl.Pass;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Succeed;
import dev.jasl.dsl.aws.Task;
import dev.jasl.expr.JsonExpr;
import dev.jasl.expr.StringExpr;

/** Runs a query and goes through its results page by page. Published as rw-5c03432e040c. */
final class AthenaResultPages {
  private static final JsonExpr INPUT = stateInput(JsonExpr.TYPE);
  private static final StringExpr QUERY_ID =
      INPUT.get("QueryExecution").get("QueryExecutionId").as(StringExpr.TYPE);
  private static final StringExpr PREPARED_TOKEN =
      INPUT.get("StartQueryParams").get("NextToken").as(StringExpr.TYPE);
  private static final JsonExpr NEXT_TOKEN = INPUT.get("GetQueryResults").get("NextToken");

  private AthenaResultPages() {}

  // spotless:off
  static StateMachine<JsonNode> define() {
    Label rows = Label.named("rows");
    return StateMachine.named("AthenaResultPages", JsonExpr.TYPE)
        .jsonPath()
        .timeout(ofHours(1))
        .flow(start("Start Athena Query", Task.athenaQuery("SELECT title FROM ${CrawlerBucketname} limit 10")
                .sync()
                .database("${DBname}")
                .outputTo("s3://${AthenaBucketname}"))
            .then("Get Query Results without token", Task.athena().getQueryResults()
                .queryExecutionId(QUERY_ID).maxResults(2)
                .jsonPath().resultPath("$.GetQueryResults"))
            .label(rows)
            .then("Map State", ForEach.inInput(JsonExpr.TYPE)
                .run(row -> start("ProcessResult", Pass.through()))
                .maxConcurrency(1)
                .jsonPath().inOldNames()
                .inputPath("$.GetQueryResults.ResultSet.Rows[1:]")
                .discardResult())
            .choose("Has More Results?")
                .when(NEXT_TOKEN.isPresent(), nextPage().goTo(rows))
                .otherwise(end("Done", Succeed.plain().comment("All results in the query are processed successfully"))))
        .build();
  }

  private static Chain<JsonExpr> nextPage() {
    return start("Prepare Next Query Params", Pass
            .output(object("QueryExecutionId", QUERY_ID, "NextToken", NEXT_TOKEN))
            .jsonPath().resultPath("$.StartQueryParams"))
        .then("Get Query Results with NextToken", Task.athena().getQueryResults()
            .queryExecutionId(QUERY_ID).nextToken(PREPARED_TOKEN).maxResults(2)
            .jsonPath().resultPath("$.GetQueryResults"));
  }
  // spotless:on

  static Bindings published() {
    return Bindings.none();
  }
}
