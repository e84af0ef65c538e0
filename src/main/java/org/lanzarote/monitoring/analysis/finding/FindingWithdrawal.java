package org.lanzarote.monitoring.analysis.finding;

import org.lanzarote.monitoring.platform.trail.Reason;

/** An event: a finding is taken away, with what rests on it alone. It is fired in the transaction. */
public record FindingWithdrawal(Finding finding, Reason wish) {}
