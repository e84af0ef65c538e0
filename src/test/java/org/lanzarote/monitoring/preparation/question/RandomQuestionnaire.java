package org.lanzarote.monitoring.preparation.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.support.Drawn;

/** A questionnaire with conditions of every sort, and answers to it, as chance draws them. */
final class RandomQuestionnaire {

    private static final List<AnswerKind> KINDS = List.of(
            AnswerKind.YES_NO,
            AnswerKind.YES_NO_PARTLY,
            AnswerKind.MULTIPLE_CHOICE,
            AnswerKind.NUMBER,
            AnswerKind.TEXT);

    private final RandomGenerator chance;
    final List<Item> items = new ArrayList<>();
    final Map<String, GivenAnswer> answers = new HashMap<>();

    /** Any questions may depend on any others, also in a circle. */
    RandomQuestionnaire(RandomGenerator chance) {
        this.chance = chance;
        int size = 2 + chance.nextInt(9);
        var kinds = IntStream.range(0, size).mapToObj(i -> drawn(KINDS)).toList();
        var numbers = IntStream.range(0, size).mapToObj(this::number).toList();
        for (int i = 0; i < size; i++) {
            items.add(item(i, numbers, kinds));
            if (chance.nextInt(4) > 0) {
                answers.put(numbers.get(i), answer(kinds.get(i)));
            }
        }
        items.add(
                0,
                item("1", AnswerKind.GROUP, chance.nextBoolean() ? condition(0, numbers, kinds, 1) : null, null, null));
    }

    /** The first half are sub-questions of 1. */
    private String number(int place) {
        return place % 2 == 0 ? "1." + (1 + place) : "" + (2 + place);
    }

    private Item item(int place, List<String> numbers, List<AnswerKind> kinds) {
        boolean required = chance.nextInt(3) == 0;
        return item(
                numbers.get(place),
                kinds.get(place),
                chance.nextBoolean() ? condition(place, numbers, kinds, 1) : null,
                required,
                !required && chance.nextBoolean() ? condition(place, numbers, kinds, 1) : null);
    }

    private static Item item(
            String number,
            AnswerKind kind,
            @Nullable Condition showWhen,
            @Nullable Boolean required,
            @Nullable Condition requiredWhen) {
        var text = new TranslatedText("What?", "Quoi ?", null);
        var audiences = required == null ? null : new TreeSet<>(List.of(Audience.STATE));
        var options = kind == AnswerKind.MULTIPLE_CHOICE
                ? new AnswerSet(List.of(new Choice("A", text), new Choice("B", text), new Choice("C", text)), false)
                : null;
        var figure = kind == AnswerKind.NUMBER ? new Figure(null, BigDecimal.ZERO, BigDecimal.TEN, null) : null;
        return new Item(
                number,
                kind,
                null,
                audiences,
                "I",
                text,
                null,
                null,
                null,
                required,
                null,
                null,
                options,
                figure,
                null,
                showWhen,
                requiredWhen);
    }

    private Condition condition(int own, List<String> numbers, List<AnswerKind> kinds, int depth) {
        var tests = IntStream.range(0, 1 + chance.nextInt(2))
                .mapToObj(i -> test(own, numbers, kinds))
                .toList();
        var within = depth < Condition.DEPTH && chance.nextInt(3) == 0
                ? List.of(condition(own, numbers, kinds, depth + 1))
                : null;
        return new Condition(chance.nextBoolean() ? Match.ALL : Match.ANY, tests, within);
    }

    private AnswerCriterion test(int own, List<String> numbers, List<AnswerKind> kinds) {
        int other = (own + 1 + chance.nextInt(numbers.size() - 1)) % numbers.size();
        return switch (kinds.get(other)) {
            case NUMBER ->
                new AnswerCriterion(
                        numbers.get(other),
                        drawn(List.of(Operator.AT_LEAST, Operator.AT_MOST)),
                        "" + chance.nextInt(11));
            case TEXT ->
                new AnswerCriterion(numbers.get(other), drawn(List.of(Operator.ANSWERED, Operator.NOT_ANSWERED)), null);
            case MULTIPLE_CHOICE -> named(numbers.get(other), List.of("A", "B", "C"));
            default -> named(numbers.get(other), List.of("YES", "NO"));
        };
    }

    private AnswerCriterion named(String number, List<String> keys) {
        return new AnswerCriterion(number, drawn(List.of(Operator.IS, Operator.IS_NOT)), drawn(keys));
    }

    private GivenAnswer answer(AnswerKind kind) {
        var none = AnswerContent.NONE;
        return switch (kind) {
            case TEXT -> new GivenAnswer(none, chance.nextBoolean() ? "Because" : " ");
            case NUMBER -> given(null, null, BigDecimal.valueOf(chance.nextInt(11)));
            case MULTIPLE_CHOICE ->
                given(null, drawn(List.of(List.of("A"), List.of("B", "C"), List.<String>of())), null);
            default -> given(drawn(List.of("YES", "NO")), null, null);
        };
    }

    private static GivenAnswer given(
            @Nullable String value, @Nullable List<String> values, @Nullable BigDecimal number) {
        return new GivenAnswer(new AnswerContent(value, values, null, number, null, null, null, null), "");
    }

    private <T> T drawn(List<T> list) {
        return Drawn.one(chance, list);
    }

    @Override
    public String toString() {
        return items + " answered by " + answers;
    }
}
