package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.Footnotes;
import org.lanzarote.monitoring.outcome.report.FactsheetFigures;
import org.lanzarote.monitoring.outcome.statement.StatementView;
import org.lanzarote.monitoring.outcome.translation.WordedText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.SentenceLead;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** The texts of one factsheet: slots filled for its Party, footnotes numbered in the order in which they are read. */
final class FactsheetWording {

    private final FactsheetRecords records;
    private final Function<Language, String> party;
    private final Footnotes footnotes;

    /** Begins with the Party's name with its article, in a language. */
    FactsheetWording(FactsheetRecords records, Function<Language, String> party) {
        this.records = records;
        this.party = party;
        this.footnotes = new Footnotes(
                records.head().round(),
                records.language(),
                records.style().notes(),
                "/rounds/" + records.head().round() + "/report/document");
    }

    /** The footnotes of all texts so far. */
    List<Footnote> footnotes() {
        return footnotes.all();
    }

    WordedText worded(UUID id, @Nullable String lead) {
        return records.texts().of(id, lead);
    }

    String text(WordedText worded) {
        return fill(footnotes.number(worded), null, worded, worded.lead() == null);
    }

    /** The terms of urgency, with the numbers of their footnotes. */
    List<UrgencyTerm> scale() {
        return footnotes.number(records.scale());
    }

    /** The codes of the recommendations that a statement carries, or of the recommendation itself. */
    List<String> codes(Placed placed) {
        return switch (placed.kind()) {
            case STATEMENT ->
                StatementView.codes(
                        worded(placed.text(), placed.lead()).original().text());
            case RECOMMENDATION -> Stream.ofNullable(placed.code()).toList();
            case OBSERVATION, PRACTICE -> List.of();
        };
    }

    /** The beginning of a sentence; a recommendation that stands for itself begins with its urgency and whom it addresses. */
    @Nullable String lead(Placed placed, @Nullable String urgency) {
        var worded = worded(placed.text(), placed.lead());
        if (placed.code() != null) {
            var language = spoken(worded);
            return fill(
                    BareRecommendation.lead(requireNonNull(placed.addressee()), term(urgency), language),
                    urgency,
                    worded,
                    false);
        }
        var lead = worded.lead();
        return lead == null
                ? null
                : SentenceLead.closed(fill(lead, urgency, worded, true), lead.contains(Slot.URGENCY.place()));
    }

    /** Says why there is no reply of the Party to read. */
    static String noReply(FactsheetParty silent, MissingReply missing, Language language) {
        var words = language == Language.FR ? inFrench(missing) : inEnglish(missing);
        return NameInText.put(words, Slot.PARTY.place(), silent.nameWithArticle(), language, true);
    }

    private static String inFrench(MissingReply missing) {
        return switch (missing) {
            case NEVER_CAME -> "Aucune réponse de {party} au questionnaire n’a été reçue.";
            case AWAITED -> "La réponse de {party} au questionnaire est attendue.";
            case NOT_PUBLIC -> "La réponse de {party} au questionnaire n’est pas encore publique.";
        };
    }

    private static String inEnglish(MissingReply missing) {
        return switch (missing) {
            case NEVER_CAME -> "{party} did not reply to the questionnaire.";
            case AWAITED -> "The reply of {party} to the questionnaire is awaited.";
            case NOT_PUBLIC -> "The reply of {party} to the questionnaire is not public yet.";
        };
    }

    /** Fills the slots in the language of the text, which may not be the factsheet's; it may go on with its lead. */
    private String fill(String markdown, @Nullable String urgency, WordedText worded, boolean begins) {
        var language = spoken(worded);
        var filled = Slot.fill(markdown, slot -> switch (slot) {
            case PARTY -> Slot.PARTY.place();
            case URGENCY -> verb(urgency, language);
            case PARTIES -> Long.toString(records.figures().parties());
            case CHILDREN -> FactsheetFigures.told(records.figures().children(), language);
            case CHILDREN_PARTIES -> FactsheetFigures.told(records.figures().childrenParties(), language);
            default -> throw new IllegalStateException("no text of a factsheet has " + slot);
        });
        return NameInText.put(filled, Slot.PARTY.place(), party.apply(language), language, begins);
    }

    /** The verb of an urgency; of a statement whose recommendations were withdrawn there is none. */
    private String verb(@Nullable String urgency, Language language) {
        return urgency == null ? "[…]" : "**" + term(urgency).verb().in(language) + "**";
    }

    private UrgencyTerm term(@Nullable String urgency) {
        return records.scale().stream()
                .filter(term -> term.term().equals(urgency))
                .findFirst()
                .orElseThrow();
    }

    /** The language of a text. */
    private Language spoken(WordedText worded) {
        return worded.writtenIn() == null ? records.language() : worded.writtenIn();
    }
}
