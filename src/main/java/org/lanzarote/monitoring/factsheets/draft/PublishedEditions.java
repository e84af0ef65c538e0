package org.lanzarote.monitoring.factsheets.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.party.Party;

/** The Parties of whose factsheets an edition was published. */
record PublishedEditions(
        @Schema(
                description =
                        "ISO 3166-1 alpha-3 codes, also of the others that print what was published; those whose draft says"
                                + " what their edition says are not among them")
        List<String> published) {

    static PublishedEditions of(List<Party> published) {
        return new PublishedEditions(published.stream().map(Party::iso3).toList());
    }
}
