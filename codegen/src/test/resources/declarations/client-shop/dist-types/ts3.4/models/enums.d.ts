export declare const OrderState: {
  readonly OPEN: "OPEN";
  readonly SENT: "SENT";
};
export type OrderState = (typeof OrderState)[keyof typeof OrderState];
