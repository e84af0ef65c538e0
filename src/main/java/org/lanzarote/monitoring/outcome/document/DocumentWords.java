package org.lanzarote.monitoring.outcome.document;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.translation.Untranslated;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** What a printed report says between its texts, in its language. */
public record DocumentWords(Language language) {

    public String urgencyScale() {
        return french() ? "Degrés d’urgence" : "Terms of urgency";
    }

    public String keyFindings() {
        return french() ? "Principales conclusions" : "Key findings";
    }

    String eachParty() {
        return french() ? "chaque Partie" : "each Party";
    }

    String newest() {
        return french() ? "Rapport en vigueur" : "The report as it stands";
    }

    public String contents() {
        return french() ? "Sommaire" : "Contents";
    }

    public String footnotes() {
        return french() ? "Notes" : "Footnotes";
    }

    public String backToText() {
        return french() ? "Retour au texte" : "Back to the text";
    }

    public String practices() {
        return french() ? "Pratiques prometteuses" : "Promising practices";
    }

    /** Says that what follows is a translation, and of a text in which language the words count. */
    String translated(Language authentic) {
        return french()
                ? "Traduction. Le texte authentique est en " + named(authentic) + "."
                : "Translation. The authentic text is in " + named(authentic) + ".";
    }

    /** Says in the place of a translation that there is none. */
    public String untranslated() {
        return Untranslated.in(language);
    }

    private String named(Language other) {
        return other == Language.FR ? (french() ? "français" : "French") : french() ? "anglais" : "English";
    }

    String recommendation(String code) {
        return (french() ? "Recommandation " : "Recommendation ") + code;
    }

    /** What stands on each page until the report is public. */
    String draft() {
        return french() ? "Projet\u00a0: le rapport n’est pas public." : "Draft: the report is not public.";
    }

    /** Whether and when the report was adopted. */
    String standing(@Nullable String decision, @Nullable LocalDate adoptedOn) {
        if (adoptedOn == null) {
            return french() ? "Projet\u00a0: le rapport n’est pas adopté." : "Draft: the report is not adopted.";
        }
        return (french() ? "Adopté le " : "Adopted on ")
                + DayInWords.of(adoptedOn, language)
                + (decision == null ? "" : " (" + decision + ")");
    }

    /** Whom a recommendation addresses. */
    String addressed(Addressee addressee, Map<String, String> names) {
        return switch (addressee.kind()) {
            case NAMED_PARTIES -> listed(addressee.parties(), names);
            case ALL_PARTIES -> french() ? "Toutes les Parties" : "All Parties";
            case PARTIES_NOT_ALREADY_DOING_SO -> openClass(addressee.parties(), names);
        };
    }

    private String openClass(List<String> parties, Map<String, String> names) {
        var all = french() ? "Les Parties qui ne le font pas encore" : "Parties not already doing so";
        return parties.isEmpty()
                ? all
                : all + (french() ? ", notamment\u00a0: " : ", among them: ") + listed(parties, names);
    }

    /** The names of Parties, in the order of the language. */
    String listed(List<String> parties, Map<String, String> names) {
        return String.join(
                ", ",
                parties.stream()
                        .map(names::get)
                        .map(Objects::requireNonNull)
                        .sorted(inOrder())
                        .toList());
    }

    Comparator<Object> inOrder() {
        return Collator.getInstance(french() ? Locale.FRENCH : Locale.ENGLISH);
    }

    private boolean french() {
        return language == Language.FR;
    }
}
