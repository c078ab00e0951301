import { OrderState } from "./enums";
export interface GetOrderOutput {
  order?: Order | undefined;
  ETag?: string | undefined;
}
export interface GetOrderInput {
  id: string | undefined;
}
export interface Order {
  DBKey: string | undefined;
  state?: OrderState | undefined;
  placedAt?: Date | undefined;
  weight?: number | undefined;
  gift?: boolean | undefined;
  replaces?: Order[] | undefined;
  labels?: Record<string, string[]> | undefined;
  picture?: StreamingBlobTypes | undefined;
  payment?: Payment | undefined;
}
export type Payment = Payment.CardMember | Payment.$UnknownMember;
export declare namespace Payment {
  interface CardMember {
    card: string;
    $unknown?: never;
  }
  interface $UnknownMember {
    card?: never;
    $unknown: [string, any];
  }
}
