package org.lanzarote.monitoring.outcome.footnote;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** Says where something is read that it is stale, and what of its sources no longer stands. */
public final class StaleRemark {

    /** An answer by the code of its Party, its question and its submission. */
    private static final Pattern ANSWER = Pattern.compile("([A-Z]{3})/(.+)@(\\d+)");

    private final Language language;
    private final Map<String, String> parties;

    /** Begins with the names of the Parties, with their articles in the language. */
    public StaleRemark(Language language, Map<String, String> parties) {
        this.language = language;
        this.parties = parties;
    }

    /** The remark on what these reasons make stale; its noun has a gender in French. */
    public String of(List<StaleReason> reasons, boolean feminine) {
        var sources = reasons.stream().map(this::source).distinct().collect(joining(", "));
        return say(
                        "Stale: it rests on what no longer stands as it was cited (%s).",
                        (feminine ? "Périmée\u00a0: elle" : "Périmé\u00a0: il")
                                + " repose sur ce qui ne se lit plus comme il a été cité (%s).")
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
        var name = parties.get(answer.group(1));
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
                                language,
                                false)
                        + question;
    }

    private String say(String inEnglish, String inFrench) {
        return language == Language.FR ? inFrench : inEnglish;
    }
}
