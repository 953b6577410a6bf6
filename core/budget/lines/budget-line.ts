/** One line of a budget as core computes with it, whatever sheet it came from. */
import type { CellPlace } from "../../workbook/address";
import type { Nature } from "../reading/layout";
import type { RiskLine } from "../risk";

export interface BudgetLine extends RiskLine {
  /** From 1, in the order of the sheet: figures name the lines behind them by it. */
  number: number;
  /** The cell with the amount. */
  cell: CellPlace;
  description: string;
  /** undefined: the sheet does not say. */
  year?: number;
  /** 0..1; undefined: the sheet does not say. The amount is without VAT, unless `inclusive`. */
  vat?: number;
  /** The amount includes VAT, at a rate that the sheet does not give. */
  inclusive?: boolean;
  /** The VAT is recovered; undefined: the sheet does not say. */
  deductible?: boolean;
  status?: string;
  /** Low and high are not the sheet's: the band of the pane gave them. */
  assumed?: true;
  /** Income of which the sheet nowhere says how certain it is: it counts in full, and the answer says so. */
  unsaid?: true;
  funder?: string;
  /** What the column "Hangt samen met" says. */
  together?: string;
  category?: string;
  action?: string;
  policyField?: string;
  account?: string;
  nature?: Nature;
}

/** A line that has no amount or no side: it is shown, with a finding, and does not count until somebody mends it. */
export interface OpenLine {
  cell: CellPlace;
  description: string;
  /** undefined: the amount is what lacks. */
  amount: number | undefined;
}
