package org.lanzarote.monitoring.outcome.tally;

import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A tally with what its words state and what its query finds now. */
record TallyView(
        UUID id,

        @Schema(description = "Tag to send in If-Match") String tag,

        TallyPart part,

        @Schema(description = "The words, without differences of spaces and line ends")
        String words,

        @Schema(
                description =
                        "Whether the part was revised so that it does not say the words in one place any more, or was"
                                + " withdrawn: the tally waits for other words")
        boolean gone,

        StatedKind states,

        @Schema(description = "What the words state") Stated stated,

        TallyQuery query,

        @Schema(description = "What the query finds now, among what you may read")
        Stated now,

        @Schema(description = "Whether the words stand there and state something else than the query finds now")
        boolean drift,

        @Schema(description = "Parties that the words name and the query does not find")
        List<TalliedParty> tooMany,

        @Schema(description = "Parties that the query finds and the words do not name")
        List<TalliedParty> tooFew,

        @Schema(description = "What you may do with it now") List<ReportPartAction> permittedActions) {

    static TallyView of(TallyRow row, NavigableMap<String, BilingualText> roster, List<ReportPartAction> permitted) {
        return new TallyView(
                row.id(),
                EntityTag.of(row.version()).header(),
                row.part(),
                row.words(),
                row.gone(),
                row.states(),
                new Stated(row.statedNumber(), row.statedParties()),
                row.query(),
                Stated.counted(row.parties()),
                row.drift(),
                TalliedParty.of(row.tooMany(), roster),
                TalliedParty.of(row.tooFew(), roster),
                permitted);
    }
}
