package dev.jasl.cdk;

import dev.jasl.diagnostic.Diagnostic;
import dev.jasl.diagnostic.Severity;
import dev.jasl.dsl.Activity;
import dev.jasl.dsl.LambdaFunction;
import dev.jasl.dsl.StateMachine;
import dev.jasl.dsl.Workflow;
import dev.jasl.model.Definition;
import dev.jasl.validate.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.services.athena.CfnWorkGroup;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.glue.CfnJob;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.stepfunctions.DefinitionBody;
import software.amazon.awscdk.services.stepfunctions.IActivity;
import software.amazon.awscdk.services.stepfunctions.IStateMachine;
import software.amazon.awscdk.services.stepfunctions.StateMachineType;
import software.constructs.Construct;

/**
 * A state machine in a stack: a definition whose logical names are bound to constructs of the app. Begin with {@link Builder}.
 *
 * <pre>{@code
 * JaslStateMachine.Builder.create(this, "SalesPipeline", SalesPipeline.define())
 *     .bind(SalesPipeline.VALIDATE, validate)
 *     .bind("pipeline-alerts", alerts)
 *     .build();
 * }</pre>
 *
 * <p>Making one never fails because of what is wrong with the definition or the bindings. All of it is reported when the app is
 * synthesised, and {@code app.synth()} then fails with the whole list; warnings become annotations of the construct.
 */
public final class JaslStateMachine extends Construct {
  /*
   * CDK's own StateMachine is wrapped, not CfnStateMachine: it brings the role that policies are
   * added to, the grants and the metrics, and it is what rules and schedules take as their target.
   * It takes a definition as text and leaves that text as it is.
   */
  private final software.amazon.awscdk.services.stepfunctions.StateMachine machine;

  private JaslStateMachine(Builder builder) {
    super(builder.scope, builder.id);
    Deployment deployment = builder.deployment();
    machine = software.amazon.awscdk.services.stepfunctions.StateMachine.Builder.create(
            this, "Resource")
        .stateMachineName(builder.name)
        .stateMachineType(builder.type)
        .definitionBody(DefinitionBody.fromString(deployment.text()))
        .definitionSubstitutions(deployment.substitutions())
        .build();
    report(deployment.findings());
  }

  /** CDK's construct: for grants, metrics, its role, and as the target of rules. */
  public software.amazon.awscdk.services.stepfunctions.StateMachine stateMachine() {
    return machine;
  }

  /** The machine's ARN, a token until the stack is deployed. */
  public String arn() {
    return machine.getStateMachineArn();
  }

  private void report(List<Diagnostic> findings) {
    List<String> errors = new ArrayList<>();
    for (Diagnostic found : findings) {
      if (found.severity() == Severity.ERROR) {
        errors.add(line(found));
      } else {
        Annotations.of(this).addWarningV2("jasl:" + found.code(), line(found));
      }
    }
    getNode().addValidation(() -> errors);
  }

  private static String line(Diagnostic found) {
    return found + found.location().position().map(at -> " (line " + at + ")").orElse("");
  }

  /**
   * Collects what a {@link JaslStateMachine} is made of. As CDK's own builders, and unlike those of the fluent API, it changes itself
   * and returns itself.
   */
  public static final class Builder {
    private final Construct scope;
    private final String id;
    private final Source source;
    private final List<Binding> bindings = new ArrayList<>();
    private final Set<String> literals = new LinkedHashSet<>();
    private StateMachineType type = StateMachineType.STANDARD;
    private @Nullable String name;

    private Builder(Construct scope, String id, Source source) {
      this.scope = Objects.requireNonNull(scope, "scope");
      this.id = Objects.requireNonNull(id, "id");
      this.source = source;
    }

    /** A machine that was written in the fluent API. */
    public static Builder create(Construct scope, String id, StateMachine<?> machine) {
      return new Builder(scope, id, Source.of(machine));
    }

    /** A machine of which there is a definition only. It is validated here. */
    public static Builder create(Construct scope, String id, Definition definition) {
      return new Builder(scope, id, Source.of(definition));
    }

    /** A machine that is written in Amazon States Language, as JSON. What is wrong with the text is reported with line and column. */
    public static Builder createFromJson(Construct scope, String id, String json) {
      return new Builder(scope, id, Source.ofJson(json));
    }

    /**
     * A machine that a file describes in Amazon States Language. What is wrong in it is reported with line and column.
     *
     * @param file JSON, or YAML if its name ends in {@code .yaml} or {@code .yml}
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Builder createFromFile(Construct scope, String id, Path file) {
      return new Builder(scope, id, Source.ofFile(file));
    }

    /** The name to deploy it by. Without one CloudFormation makes one up, which lets a changed machine be replaced. */
    public Builder stateMachineName(String text) {
      name = Objects.requireNonNull(text, "name");
      return this;
    }

    /** STANDARD, if nothing is said. What an Express machine cannot have is then reported. */
    public Builder stateMachineType(StateMachineType choice) {
      type = Objects.requireNonNull(choice, "type");
      return this;
    }

    /** Binds a function by the handle that the workflow calls it by. */
    public Builder bind(LambdaFunction<?, ?> handle, IFunction function) {
      return bind(handle.name(), function);
    }

    /** Binds a function: a function, or a version or alias of one. The definition gets its ARN. */
    public Builder bind(String logicalName, IFunction function) {
      return bind(logicalName, Kind.FUNCTION, function.getFunctionArn());
    }

    /** Binds a topic. The definition gets its ARN. */
    public Builder bind(String logicalName, ITopic topic) {
      return bind(logicalName, Kind.TOPIC, topic.getTopicArn());
    }

    /** Binds a queue. The definition gets its URL. */
    public Builder bind(String logicalName, IQueue queue) {
      return bind(logicalName, Kind.QUEUE, queue.getQueueUrl());
    }

    /** Binds a table. The definition gets its name. */
    public Builder bind(String logicalName, ITable table) {
      return bind(logicalName, Kind.TABLE, table.getTableName());
    }

    /** Binds another state machine by the handle that the workflow starts it by. */
    public Builder bind(Workflow<?, ?> handle, IStateMachine machine) {
      return bind(handle.name(), machine);
    }

    /** Binds another state machine. The definition gets its ARN. */
    public Builder bind(String logicalName, IStateMachine machine) {
      return bind(logicalName, Kind.MACHINE, machine.getStateMachineArn());
    }

    /** Binds an activity by the handle that the workflow waits for it by. */
    public Builder bind(Activity<?, ?> handle, IActivity activity) {
      return bind(handle.name(), activity);
    }

    /** Binds an activity. The definition gets its ARN. */
    public Builder bind(String logicalName, IActivity activity) {
      return bind(logicalName, Kind.ACTIVITY, activity.getActivityArn());
    }

    /** Binds a role. The definition gets its ARN. */
    public Builder bind(String logicalName, IRole role) {
      return bind(logicalName, Kind.ROLE, role.getRoleArn());
    }

    /** Binds a Glue job. The definition gets its name. */
    public Builder bind(String logicalName, CfnJob job) {
      return bind(logicalName, Kind.JOB, job.getRef());
    }

    /** Binds an Athena workgroup. The definition gets its name. */
    public Builder bind(String logicalName, CfnWorkGroup workGroup) {
      return bind(logicalName, Kind.WORKGROUP, workGroup.getRef());
    }

    /**
     * Binds anything: a token of CDK, or text that is known, such as the ARN of a thing of another account. What kind of thing it is
     * nobody checks.
     */
    public Builder bind(String logicalName, String value) {
      return bind(logicalName, Kind.ANY, value);
    }

    /** Says that <code>${text}</code> is no logical name but belongs to a shell command or a query, and is to stay as it is. */
    public Builder literal(String text) {
      literals.add(Objects.requireNonNull(text, "text"));
      return this;
    }

    /** The construct, added to its scope. */
    public JaslStateMachine build() {
      return new JaslStateMachine(this);
    }

    private Builder bind(String logicalName, Kind kind, String value) {
      bindings.add(new Binding(logicalName, kind, value));
      return this;
    }

    private Deployment deployment() {
      Profile profile = type == StateMachineType.EXPRESS ? Profile.EXPRESS : Profile.STANDARD;
      return Deployment.of(source, profile, bindings, literals);
    }
  }
}
