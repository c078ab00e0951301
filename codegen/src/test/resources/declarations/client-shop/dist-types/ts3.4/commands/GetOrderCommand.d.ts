export declare class GetOrderCommand extends GetOrderCommand_base {
  protected static __types: {
    api: {
      input: GetOrderInput;
      output: GetOrderOutput;
    };
    sdk: {
      input: GetOrderCommandInput;
      output: GetOrderCommandOutput;
    };
  };
}
