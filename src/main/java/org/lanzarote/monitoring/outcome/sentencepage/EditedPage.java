package org.lanzarote.monitoring.outcome.sentencepage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Plain;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;

/** The page of what may be edited after the report is adopted: what the draft does to it, too. */
record EditedPage(RecordHead head, @Nullable DraftChange draft, String named, String address) {

    RecordPage print(List<Fact> facts, PrintedSentence sentence, List<Plain> remarks, List<RecordPart> parts) {
        return new RecordPage(
                sentence.lang(),
                (draft == DraftChange.CHANGED ? head.say("DRAFT – ", "PROJET – ") : "") + named,
                facts,
                Stream.concat(Stream.ofNullable(restricted()).map(Plain::restricted), remarks.stream())
                        .toList(),
                parts,
                sentence.notes());
    }

    PageLinks links() {
        var round = "/rounds/" + head.round();
        return PageLinks.of(head.language(), round + address)
                .near(head.say("Report", "Rapport"), round + "/report/document")
                .overview(head.round());
    }

    private @Nullable String restricted() {
        if (draft == DraftChange.CHANGED) {
            return head.say(
                    "DRAFT, not published: the public reads this otherwise.",
                    "PROJET, non publié\u00a0: le public lit ceci autrement.");
        }
        if (draft == DraftChange.WITHDRAWN) {
            return head.say(
                    "The draft of the factsheets has this no more; everybody still reads it there.",
                    "Le projet des fiches pays ne contient plus ceci\u00a0; tous l’y lisent encore.");
        }
        return head.published() ? null : head.say("This is not public.", "Ceci n’est pas public.");
    }
}
