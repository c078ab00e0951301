package dev.jasl.validate.rules;

import dev.jasl.validate.FlowRule;
import dev.jasl.validate.Profile;
import dev.jasl.validate.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules there are, in the order in which their findings are reported. */
public final class Rules {
  private static final List<Rule> ALWAYS = List.of(
      new StateNameRule(),
      new UniqueStateNameRule(),
      new TransitionTargetRule(),
      new ReachabilityRule(),
      new TerminalStateRule(),
      new EndReachableRule(),
      new WildcardPositionRule(),
      new ErrorNameRule(),
      new ErrorNeverRaisedRule(),
      new ShadowedErrorRule(),
      new MapLabelRule(),
      new ResourceArnRule(),
      new IntegrationRule(),
      new SdkServiceRule(),
      new ActivityCredentialsRule(),
      new ParametersRule(),
      new ParametersObjectRule(),
      new RequiredParameterRule(),
      new ParameterNameRule(),
      new TaskTokenRule(),
      new HeartbeatRule(),
      new ExecutionInputRule(),
      new MapResourceRule(),
      new MapParameterTypeRule(),
      new ItemReaderRule(),
      new ReaderFieldRule(),
      new ExpressChildRule(),
      new PathSyntaxRule(),
      new ReferencePathRule(),
      new FailTextRule(),
      new ContextMemberRule(),
      new TemplateFieldRule(),
      new TemplateNameRule(),
      new IntrinsicArgumentRule(),
      new ComputedTextRule(),
      new PassResultRule(),
      new LiteralValueRule(),
      new JsonataMarksRule(),
      new JsonataSyntaxRule(),
      new JsonataReferenceRule(),
      new StatesMemberRule(),
      new JsonataCallRule(),
      new VariableNameRule(),
      new ReservedVariableRule(),
      new OuterVariableRule(),
      new VariableReadRule(),
      new OverwrittenRule());

  private static final List<FlowRule> OF_SHAPES = List.of(
      new NeverThereRule(),
      new WrongKindRule(),
      new BlockedResultPathRule(),
      new SometimesMissingRule(),
      new ReplacingCatcherRule(),
      new UndefinedReadRule(),
      new PayloadRule(),
      new NeverTrueRule(),
      new UncoveredChoiceRule());

  private Rules() {}

  /** Those that hold for a machine of this type. */
  public static List<Rule> of(Profile profile) {
    List<Rule> rules = new ArrayList<>(ALWAYS);
    rules.add(new WaitLengthRule(profile));
    if (profile == Profile.EXPRESS) {
      rules.add(new ExpressResourceRule());
      rules.add(new ExpressMapRule());
    }
    return rules;
  }

  /** Those about what the JSON can be. */
  public static List<FlowRule> ofShapes(Profile profile) {
    List<FlowRule> rules = new ArrayList<>(OF_SHAPES);
    if (profile == Profile.STANDARD) {
      rules.add(new TaskTimeoutRule());
    }
    return rules;
  }
}
