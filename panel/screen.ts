/** A screen is a value that one opens. Its code is fetched when it is opened first. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

export interface Screen<P extends object> {
  readonly id: string;
  readonly Body: ComponentType<P> | LazyExoticComponent<ComponentType<P>>;
}

/** A screen whose code is fetched by `load` when somebody opens it. */
export function screen<P extends object>(id: string, load: () => Promise<ComponentType<P>>): Screen<P> {
  return { id, Body: lazy(async () => ({ default: await load() })) };
}

/** What `open` needs besides the screen: nothing where the screen needs nothing. */
export type PropsToOpen<P extends object> = object extends P ? [props?: P] : [props: P];

/** Opens a screen; without what it cannot do without, it does not compile. */
export type Open = <P extends object>(screen: Screen<P>, ...props: PropsToOpen<P>) => void;
