package org.lanzarote.monitoring.factsheets.draft;

import java.util.Set;

/**
 * What publishing the draft of one Party does for others: the codes of those that may get an edition with it, and a digest of the style of
 * all Parties, which is published with it.
 */
record FactsheetFollowing(Set<String> parties, String style) {

    /** Nothing: there is nothing new in the draft, or nobody has an edition yet. */
    static final FactsheetFollowing NOTHING = new FactsheetFollowing(Set.of(), "");
}
