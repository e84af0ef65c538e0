package org.lanzarote.monitoring.preparation.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.QuestionNote;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;

/** Writes the notes under a question: whether it is required, on what condition, and with which others it belongs. */
final class QuestionNotes {

    private final Vocabulary vocabulary;
    private final Items items;
    private final SpokenConditions conditions;
    private final boolean forAll;

    /** Notes for a page; on one for all audiences, each question says whom it is put to. */
    QuestionNotes(Vocabulary vocabulary, Items items, boolean forAll) {
        this.vocabulary = vocabulary;
        this.items = items;
        this.conditions = new SpokenConditions(items, vocabulary);
        this.forAll = forAll;
    }

    List<QuestionNote> of(Item item) {
        return Stream.of(
                        condition("shown", conditions.shown(item)),
                        required(item),
                        condition("required", conditions.required(item)),
                        questions("spans", Label.SPANS, item.spans()),
                        questions("see-also", Label.SEE_ALSO, item.seeAlso()),
                        audiences(item))
                .flatMap(List::stream)
                .toList();
    }

    private static List<QuestionNote> condition(String about, List<PrintedText> words) {
        return words.isEmpty() ? List.of() : List.of(new QuestionNote(about, words));
    }

    private List<QuestionNote> required(Item item) {
        return item.isAlwaysRequired() ? List.of(note("required", vocabulary.say(Label.REQUIRED))) : List.of();
    }

    /** A note on the named questions that are on the page. */
    private List<QuestionNote> questions(String about, Label label, @Nullable List<String> named) {
        var links = new ArrayList<List<PrintedText>>();
        for (var number : named == null ? List.<String>of() : named) {
            items.find(number).ifPresent(item -> links.add(List.of(ConditionWords.link(item.number()))));
        }
        return links.isEmpty()
                ? List.of()
                : List.of(new QuestionNote(
                        about, vocabulary.phrase(label, List.of(vocabulary.join(Label.AND, links)))));
    }

    private List<QuestionNote> audiences(Item item) {
        if (!forAll || item.audiences() == null) {
            return List.of();
        }
        var names = item.audiences().stream()
                .map(audience -> vocabulary.say(Label.valueOf(audience.name())))
                .toList();
        return List.of(note("audience", vocabulary.say(Label.QUESTION_PUT_TO, String.join(", ", names))));
    }

    private static QuestionNote note(String about, String words) {
        return new QuestionNote(about, List.of(PrintedText.plain(words)));
    }
}
