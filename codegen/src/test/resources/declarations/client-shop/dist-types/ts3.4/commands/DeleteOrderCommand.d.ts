export declare class DeleteOrderCommand extends DeleteOrderCommand_base {
  protected static __types: {
    api: {
      input: DeleteOrderInput;
      output: {};
    };
    sdk: {
      input: DeleteOrderCommandInput;
      output: DeleteOrderCommandOutput;
    };
  };
}
