package org.lanzarote.monitoring.inquiry.trace;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.FactsheetThing;
import org.lanzarote.monitoring.inquiry.chain.ThingFacts;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceState;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * The words for what stands in a chain, in both languages; a name stands behind a colon, where it takes no article. What is of
 * an edition has the name that this gives to its Party.
 */
record TraceLabels(
        Map<String, BilingualText> parties, @Nullable BilingualText inEdition) {

    /** A factsheet, or a footnote of one, and its edition where it is told of one. */
    BilingualText inFactsheet(FactsheetThing thing) {
        var english = thing.footnote() == null ? "Factsheet" : "Footnote " + thing.footnote() + " of the factsheet";
        var french = thing.footnote() == null ? "Fiche pays" : "Note " + thing.footnote() + " de la fiche pays";
        var noun = thing.isDraft() ? of(english + ", draft", french + ", projet") : of(english, french);
        return thing.edition() == null || thing.isDraft()
                ? noun.about(name(thing.party()))
                : of(english + ", edition " + thing.edition(), french + ", édition " + thing.edition())
                        .about(Objects.requireNonNull(inEdition));
    }

    BilingualText reportFootnote(String number) {
        return of("Footnote " + number + " of the report", "Note " + number + " du rapport")
                .alone();
    }

    /** The same of what is said in other words since the edition that was asked for. */
    static BilingualText reworded(BilingualText label) {
        return new BilingualText(label.en() + ", in other words since", label.fr() + ", en d’autres termes depuis");
    }

    /** The same of what concerns others since that edition. */
    static BilingualText readdressed(BilingualText label) {
        return new BilingualText(
                label.en() + ", no longer in this factsheet", label.fr() + ", qui n’est plus dans cette fiche pays");
    }

    /** A record of which no more is told than its kind. */
    BilingualText untold(TraceKind kind) {
        return switch (kind) {
            case PARAGRAPH -> of("Paragraph", "Paragraphe").alone();
            case RECOMMENDATION -> of("Recommendation", "Recommandation").alone();
            case FINDING -> of("Finding", "Constat").alone();
            case STATEMENT -> of("Editorial statement", "Énoncé").alone();
            case PRACTICE -> of("Promising practice", "Pratique prometteuse").alone();
            case STAKEHOLDER_SUBMISSION, SUBMISSION ->
                of("Submission of a stakeholder", "Contribution d’une partie prenante")
                        .alone();
            case CHILD_EXTRACT ->
                of("What children said", "Ce que des enfants ont dit").alone();
            case CHILD_STATEMENT ->
                of("Statement of children", "Déclaration d’enfants").alone();
            case CHILD_CONTRIBUTION ->
                of("Session with children", "Séance avec des enfants").alone();
            default -> throw new IllegalArgumentException(kind + " is always told");
        };
    }

    BilingualText of(ThingFacts facts) {
        if (facts.state() == TraceState.WITHDRAWN) {
            return untold(facts.thing().kind());
        }
        var key = facts.key();
        return switch (facts.thing().kind()) {
            case PARAGRAPH -> of("Paragraph " + key, "Paragraphe " + key).alone();
            case RECOMMENDATION ->
                of("Recommendation " + key, "Recommandation " + key).alone();
            case CHAPTER ->
                of("Introduction of chapter " + key, "Introduction du chapitre " + key)
                        .alone();
            case REPORT ->
                of("Introduction and key findings of " + key, "Introduction et principaux constats de " + key)
                        .alone();
            case FINDING -> of("Finding", "Constat").about(question(facts));
            case ANSWER -> of("Answer", "Réponse").about(answer(facts));
            case RESERVATION -> of("Reservation", "Réserve").about(article(facts));
            case STAKEHOLDER_SUBMISSION ->
                facts.organisation() == null
                        ? untold(TraceKind.STAKEHOLDER_SUBMISSION)
                        : of("Submission of a stakeholder", "Contribution d’une partie prenante")
                                .about(same(facts.organisation()));
            case SUBMISSION -> submission(facts);
            case RECEIPT -> receipt(facts);
            default -> untold(facts.thing().kind());
        };
    }

    /** The submission of a Party, which has a number, or of a stakeholder, which has none. */
    private BilingualText submission(ThingFacts facts) {
        var number = facts.submission();
        return number == null
                ? untold(TraceKind.SUBMISSION)
                : of("Submission " + number, "Soumission " + number).about(name(Objects.requireNonNull(facts.party())));
    }

    private BilingualText receipt(ThingFacts facts) {
        var number = facts.submission();
        return number == null
                ? of("Receipt of a stakeholder’s submission", "Récépissé de la contribution d’une partie prenante")
                        .alone()
                : of("Receipt of submission " + number, "Récépissé de la soumission " + number)
                        .about(name(Objects.requireNonNull(facts.party())));
    }

    private BilingualText answer(ThingFacts facts) {
        var question = question(facts);
        return new BilingualText(
                question.en() + ", submission " + facts.submission(),
                question.fr() + ", soumission " + facts.submission());
    }

    private BilingualText question(ThingFacts facts) {
        var party = name(Objects.requireNonNull(facts.party()));
        return new BilingualText(
                party.en() + ", question " + facts.about(), party.fr() + ", question " + facts.about());
    }

    private BilingualText article(ThingFacts facts) {
        var party = name(Objects.requireNonNull(facts.party()));
        return new BilingualText(party.en() + ", Article " + facts.about(), party.fr() + ", article " + facts.about());
    }

    private BilingualText name(String party) {
        return Objects.requireNonNull(parties.get(party));
    }

    private static BilingualText same(String words) {
        return new BilingualText(words, words);
    }

    private static Noun of(String english, String french) {
        return new Noun(english, french);
    }

    /** What a thing is called in the two languages. */
    private record Noun(String english, String french) {

        BilingualText alone() {
            return new BilingualText(english, french);
        }

        BilingualText about(BilingualText name) {
            return new BilingualText(english + ": " + name.en(), french + " : " + name.fr());
        }
    }
}
