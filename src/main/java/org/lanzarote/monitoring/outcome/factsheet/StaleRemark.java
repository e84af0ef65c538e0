package org.lanzarote.monitoring.outcome.factsheet;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** Says on the page of a factsheet that it is stale, and what of its sources no longer stands. */
final class StaleRemark {

    /** An answer by the code of its Party, its question and its submission. */
    private static final Pattern ANSWER = Pattern.compile("([A-Z]{3})/(.+)@(\\d+)");

    private final Factsheet factsheet;
    private final boolean french;

    private StaleRemark(Factsheet factsheet) {
        this.factsheet = factsheet;
        this.french = factsheet.language() == Language.FR;
    }

    static String of(Factsheet factsheet) {
        var remark = new StaleRemark(factsheet);
        var sources =
                factsheet.staleBecause().stream().map(remark::source).distinct().collect(joining(", "));
        return remark.say(
                        "Stale: it rests on what no longer stands as it was cited (%s).",
                        "Périmée\u00a0: elle repose sur ce qui ne se lit plus comme il a été cité (%s).")
                .formatted(sources);
    }

    private String source(StaleReason reason) {
        var key = reason.key();
        return switch (reason.kind()) {
            case ANSWER -> answer(key);
            case PARAGRAPH ->
                key == null ? say("a paragraph", "un paragraphe") : say("paragraph ", "paragraphe ") + key;
            case RECOMMENDATION ->
                key == null
                        ? say("a recommendation", "une recommandation")
                        : say("Recommendation ", "la recommandation ") + key;
            case FINDING -> say("a finding", "un constat");
            case CHILD_EXTRACT -> say("what children said", "ce que des enfants ont dit");
            case REPORT_PART -> say("the report of another round", "le rapport d’un autre cycle");
            case STAKEHOLDER_SUBMISSION ->
                say("the submission of an organisation", "la contribution d’une organisation");
        };
    }

    private String answer(@Nullable String key) {
        var answer = ANSWER.matcher(key == null ? "" : key);
        if (!answer.matches()) {
            return say("an answer", "une réponse");
        }
        var name = factsheet.citedParties().get(answer.group(1));
        var question = say("to question ", "à la question ")
                + answer.group(2)
                + say(", submission ", ", soumission ")
                + answer.group(3);
        return name == null
                ? say("an answer ", "une réponse ") + question
                : NameInText.put(
                                say("the answer of {party} ", "la réponse de {party} "),
                                Slot.PARTY.place(),
                                name,
                                factsheet.language(),
                                false)
                        + question;
    }

    private String say(String inEnglish, String inFrench) {
        return french ? inFrench : inEnglish;
    }
}
