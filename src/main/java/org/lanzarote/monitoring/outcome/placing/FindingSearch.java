package org.lanzarote.monitoring.outcome.placing;

/** A search for findings of a round: the filter, the records that it names, and whether the caller sees drafts. */
record FindingSearch(int round, FindingFilter filter, FindingTargets targets, boolean insider) {}
