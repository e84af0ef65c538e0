package org.lanzarote.monitoring.outcome.footnote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.style.NoteJoining;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.ListInWords;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** The words of footnotes in the two languages. */
final class FootnoteWords {

    private static final Pattern PART = Pattern.compile("(\\d+)/(\\w+)(?:/(.+))?@(\\d+)");
    private static final Map<String, String> LABELS =
            Map.of("paragraphs", "paragraph", "recommendations", "Recommendation", "chapters", "Chapter");

    private final boolean french;

    private final Language language;
    private final NoteStyle style;

    FootnoteWords(Language language, NoteStyle style) {
        this.language = language;
        this.style = style;
        this.french = language == Language.FR;
    }

    String paragraphs(List<String> numbers) {
        var one = french ? "Par. " : "Para. ";
        var several = french ? "Par. " : "Paras. ";
        return (numbers.size() == 1 ? one : several) + joined(numbers, style.paragraphs()) + ".";
    }

    String recommendations(List<String> codes) {
        var one = french ? "Recommandation" : "Recommendation";
        return one + (codes.size() == 1 ? " " : "s ") + joined(codes, style.recommendations()) + ".";
    }

    String see(String sources) {
        return style.seeIn(language).replace(Slot.SOURCES.place(), sources);
    }

    /** Another note of the document. */
    String note(int number) {
        return "[note " + number + "](#note-" + number + ")";
    }

    String submission(int number, @Nullable Instant submittedAt) {
        return (french ? "soumission " : "submission ") + number + (submittedAt == null ? "" : on(submittedAt));
    }

    String finding() {
        return french ? "un constat du Comité" : "a finding of the Committee";
    }

    String finding(String party, String question) {
        return french
                ? "le constat sur " + party + ", question " + question
                : "the finding on " + party + ", question " + question;
    }

    String withdrawn() {
        return french ? "retiré" : "withdrawn";
    }

    /** What is said of a source that is not public; its noun has a gender in French. */
    String notPublic(boolean feminine) {
        return french ? feminine ? "non publique" : "non public" : "not public";
    }

    /** What stands between one remark and the next. */
    String then() {
        return french ? "\u00a0; " : "; ";
    }

    String followedBy(int number) {
        return (french ? "suivie de la soumission " : "followed by submission ") + number;
    }

    String reservation(String party, String article) {
        return french
                ? named("la réserve de {party} à l’article " + article, party)
                : "the reservation of " + party + " under Article " + article;
    }

    /** Prints a part of another report, whose key is like 3/paragraphs/53@1. */
    String reportPart(String key) {
        var part = PART.matcher(key);
        if (!part.matches()) {
            return key;
        }
        var report = french
                ? "le rapport du cycle " + part.group(1) + " (édition " + part.group(4) + ")"
                : "the report of round " + part.group(1) + " (edition " + part.group(4) + ")";
        var kind = LABELS.get(part.group(2));
        var label = kind == null ? "" : ", " + new PartLabel(kind, List.of(part.group(3))).words(language);
        return report + label;
    }

    /** A submission, whose organisation may be named. */
    String stakeholder(@Nullable String organisation) {
        if (organisation == null) {
            return french ? "la contribution d’une partie prenante" : "the submission of a stakeholder";
        }
        return french
                ? "la contribution d’une partie prenante (" + organisation + ")"
                : "the submission of " + organisation;
    }

    String children() {
        return see(french ? "la contribution d’un groupe d’enfants" : "the contribution of a group of children");
    }

    /** What children said, at its address if there is one. */
    String extract(@Nullable String address, boolean withdrawn) {
        if (withdrawn) {
            return french ? "Retiré." : "Withdrawn.";
        }
        var said = french ? "ce que des enfants ont dit" : "what children said";
        return see(address == null ? said : "[" + said + "](" + address + ")");
    }

    private String joined(List<String> items, @Nullable NoteJoining joining) {
        return joining == NoteJoining.COMMA ? String.join(", ", items) : enumerate(items);
    }

    String enumerate(List<String> items) {
        return ListInWords.of(items, language);
    }

    private static String named(String words, String party) {
        return NameInText.put(words, Slot.PARTY.place(), party, Language.FR, false);
    }

    private String on(Instant submittedAt) {
        return (french ? " du " : " of ") + DayInWords.of(submittedAt, language);
    }
}
