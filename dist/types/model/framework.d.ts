/** Published standards, and what a run says of their controls. */
/** One numbered item of a standard. */
export interface FrameworkControl {
    /** Our own words; a control has them once posturegate knows the resources that it is about. */
    readonly title?: string;
    /** The standard's own: 1 is for everyone. */
    readonly level?: number;
    /** The standard's own: `manual` says that its authors saw no way to decide it by program. */
    readonly assessment?: "automated" | "manual";
}
/** A standard and its controls. */
export interface Framework {
    /** As rules cite it: `cis-aws-7.0.0`. */
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** By number, in the standard's order. */
    readonly controls: Readonly<Record<string, FrameworkControl>>;
}
/**
 * What a run says of a control. `passed`: all its rules looked, nothing failed and nothing is unknown. `failed`: something
 * did, be it accepted by an exemption. `unknown`: nothing failed, and not all could be seen. `not-looked-at`: it has rules,
 * and not all of them ran on a cloud that they are for. `not-automated`: no rule decides it.
 */
export type ControlStatus = "passed" | "failed" | "unknown" | "not-looked-at" | "not-automated";
/** One control in a run. */
export interface ControlReport extends FrameworkControl {
    readonly id: string;
    readonly status: ControlStatus;
    /** Ids of the rules that decide it together, sorted. */
    readonly rules: readonly string[];
    /** Failed findings of its rules, also those that an exemption covers and those told with a worse one. */
    readonly findings: number;
    /** How many of them an exemption covers. */
    readonly exempted: number;
    /** Unknowns of its rules. */
    readonly unknown: number;
}
/** One standard in a run. */
export interface FrameworkReport {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** All of them, in the standard's order. */
    readonly controls: readonly ControlReport[];
}
