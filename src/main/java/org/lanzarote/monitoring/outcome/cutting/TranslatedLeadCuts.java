package org.lanzarote.monitoring.outcome.cutting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/** Takes words that are taken down out of the beginnings of sentences in translations. */
@ApplicationScoped
class TranslatedLeadCuts {

    private final CutQueries queries;

    TranslatedLeadCuts(CutQueries queries) {
        this.queries = queries;
    }

    /** Whether anything went. */
    boolean cut(int round, CutPart words, Map<UUID, CurrentText> read) {
        boolean any = false;
        for (var line : queries.translatedLeads(round)) {
            var lead = left(line.lead(), read.get(line.text()), words);
            var ofLead = left(line.ofLead(), read.get(line.text()), words);
            if (!lead.equals(line.lead()) || !ofLead.equals(line.ofLead())) {
                queries.cutTranslation(line.history(), lead, ofLead);
                queries.cutConfirmed(line.history(), left(line.confirmed(), read.get(line.text()), words), ofLead);
                any = true;
            }
        }
        return any;
    }

    private static String left(String lead, @Nullable CurrentText text, CutPart words) {
        var left = text == null ? words.others(lead) : words.of(lead, text);
        return left == null ? lead : left;
    }
}
