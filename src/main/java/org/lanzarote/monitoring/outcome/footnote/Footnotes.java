package org.lanzarote.monitoring.outcome.footnote;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.outcome.style.RepeatedNote;
import org.lanzarote.monitoring.outcome.translation.WordedText;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** Numbers the footnotes of a document through all its texts in reading order. */
public final class Footnotes {

    /** The spaces between a word and its footnote, of which there are none in print; a list keeps those of its marks. */
    private static final Pattern GAP =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:!?…)\\]”\"’»][.]?[*_]{0,3})[ \\u00a0]*\\n?[ \\u00a0]*(?=\\[\\^\\d+])");

    private final int round;
    private final Language language;
    private final NoteStyle style;
    private final String report;
    private final List<Footnote> all = new ArrayList<>();

    /**
     * Begins a document of a round in this language and style; the report, to which its labels lead, is at this address, or in
     * the document.
     */
    public Footnotes(int round, Language language, NoteStyle style, String report) {
        this.round = round;
        this.style = style;
        this.language = language;
        this.report = report;
    }

    /**
     * The text with the numbers of its footnotes in place of their marks, and the words of its labels in its language. Footnotes
     * are numbered as they stand in the text itself, so that they have the same numbers in each language, wherever the translation
     * has them.
     */
    public String number(WordedText text) {
        var shown = text.shown();
        Map<String, Citation> worded = shown.text().citations().stream().collect(toMap(Citation::mark, identity()));
        Map<String, String> numbers = new HashMap<>();
        Marks.replace(text.original().text(), citation -> {
            numbers.put(citation.mark(), add(requireNonNull(worded.get(citation.mark())), shown));
            return "";
        });
        var numbered = Marks.replace(shown.text(), citation -> requireNonNull(numbers.get(citation.mark())));
        var spoken = requireNonNullElse(text.writtenIn(), language);
        return PartLabel.replace(GAP.matcher(numbered).replaceAll(""), label -> label.linked(spoken, report));
    }

    /** The terms with the numbers of their footnotes in place of the marks, the same in both languages. */
    public List<UrgencyTerm> number(List<UrgencyTerm> scale) {
        return scale.stream().map(this::number).toList();
    }

    private UrgencyTerm number(UrgencyTerm term) {
        if (term.notes() == null) {
            return term;
        }
        int before = all.size();
        var marks = Marks.marks(term.meaning().in(language));
        var read = new CurrentText(term.meaningIn(language), List.of(), List.of(), List.of(), Set.of());
        var spoken = number(new WordedText(read, read, null, null));
        var other = Marks.replace(
                term.meaningIn(language.other()),
                citation -> "[^" + (before + 1 + marks.indexOf(citation.mark())) + "]");
        return term.printed(
                language == Language.EN ? new BilingualText(spoken, other) : new BilingualText(other, spoken));
    }

    public List<Footnote> all() {
        return List.copyOf(all);
    }

    private String add(Citation citation, CurrentText text) {
        int number = all.size() + 1;
        all.add(Footnote.of(round, number, citation, text, before(citation)));
        return "[^" + number + "]";
    }

    /** The number of the first note that says the same, where the style prints that. */
    private @Nullable Integer before(Citation citation) {
        return style.repeated() != RepeatedNote.NUMBER
                ? null
                : all.stream()
                        .filter(note -> note.says(citation))
                        .map(Footnote::number)
                        .findFirst()
                        .orElse(null);
    }
}
