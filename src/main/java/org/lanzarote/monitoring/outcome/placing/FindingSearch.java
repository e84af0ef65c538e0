package org.lanzarote.monitoring.outcome.placing;

import org.lanzarote.monitoring.analysis.evidence.StaleTexts;

/** A search for findings of a round: the filter, the records that it names, the texts that are stale, and whether the caller sees drafts. */
record FindingSearch(int round, FindingFilter filter, FindingTargets targets, StaleTexts stale, boolean insider) {}
