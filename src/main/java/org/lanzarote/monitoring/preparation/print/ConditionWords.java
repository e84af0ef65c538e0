package org.lanzarote.monitoring.preparation.print;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.preparation.question.AnswerCriterion;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Condition;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.Match;

/** Puts a condition into words: which answers, by their labels, to which questions. */
final class ConditionWords {

    private final Vocabulary vocabulary;
    private final Items items;

    ConditionWords(Vocabulary vocabulary, Items items) {
        this.vocabulary = vocabulary;
        this.items = items;
    }

    List<PrintedText> of(Condition condition) {
        var parts = Stream.concat(
                        condition.tests().stream().map(this::test),
                        condition.within().stream().map(this::within))
                .toList();
        return vocabulary.join(condition.match() == Match.ALL ? Label.AND : Label.OR, parts);
    }

    /** A nested condition, in brackets where it has more than one part. */
    private List<PrintedText> within(Condition inner) {
        var words = of(inner);
        return inner.tests().size() + inner.within().size() == 1
                ? words
                : vocabulary.phrase(Label.WITHIN, List.of(words));
    }

    private List<PrintedText> test(AnswerCriterion test) {
        var asked = items.find(test.question()).orElseThrow();
        var number = List.of(link(asked.number()));
        return switch (test.operator()) {
            case ANSWERED -> vocabulary.phrase(Label.ANSWERED, List.of(number));
            case NOT_ANSWERED -> vocabulary.phrase(Label.NOT_ANSWERED, List.of(number));
            case IS ->
                vocabulary.phrase(isMultiple(asked) ? Label.INCLUDES : Label.IS, List.of(number, choice(asked, test)));
            case IS_NOT ->
                vocabulary.phrase(
                        isMultiple(asked) ? Label.INCLUDES_NOT : Label.IS_NOT, List.of(number, choice(asked, test)));
            case AT_LEAST -> vocabulary.phrase(Label.AT_LEAST, List.of(number, bound(test)));
            case AT_MOST -> vocabulary.phrase(Label.AT_MOST, List.of(number, bound(test)));
        };
    }

    static PrintedText link(String number) {
        return new PrintedText(number, null, null, "#q-" + number);
    }

    private static boolean isMultiple(Item asked) {
        return asked.kind() == AnswerKind.MULTIPLE_CHOICE;
    }

    private List<PrintedText> bound(AnswerCriterion test) {
        return List.of(PrintedText.plain(vocabulary.number(test.bound())));
    }

    /** A choice by its label, quoted where the question has labels of its own. */
    private List<PrintedText> choice(Item asked, AnswerCriterion test) {
        if (asked.options() == null) {
            return List.of(PrintedText.plain(vocabulary.say(Label.valueOf(test.wanted()))));
        }
        var label = asked.options().choices().stream()
                .filter(choice -> choice.key().equals(test.wanted()))
                .findFirst()
                .map(choice -> vocabulary.text(choice.label()))
                .orElseGet(() -> PrintedText.plain(vocabulary.say(Label.OTHER)));
        return vocabulary.phrase(Label.QUOTED, List.of(List.of(label)));
    }
}
