package org.lanzarote.monitoring.preparation.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small questionnaire drawn by lot, with conditions that go in no circle. */
final class DrawnQuestionnaire {

    private static final List<AnswerKind> KINDS = Stream.of(AnswerKind.values())
            .filter(kind -> kind != AnswerKind.GROUP && kind != AnswerKind.FILES)
            .toList();

    private final RandomGenerator lot;
    private final List<Item> drawn = new ArrayList<>();

    private DrawnQuestionnaire(RandomGenerator lot) {
        this.lot = lot;
    }

    static Items by(RandomGenerator lot) {
        var questionnaire = new DrawnQuestionnaire(lot);
        int questions = 2 + lot.nextInt(4);
        for (int number = 1; number <= questions; number++) {
            questionnaire.question(Integer.toString(number), number);
        }
        return Items.of(questionnaire.drawn);
    }

    private void question(String number, int depth) {
        if (depth > 1 && lot.nextInt(3) == 0) {
            drawn.add(item(number, AnswerKind.GROUP));
            drawn.add(item(number + ".1", kind()));
            drawn.add(item(number + ".2", kind()));
        } else {
            drawn.add(item(number, kind()));
        }
    }

    private Item item(String number, AnswerKind kind) {
        boolean group = kind == AnswerKind.GROUP;
        boolean required = lot.nextBoolean();
        return new Item(
                number,
                kind,
                null,
                group ? null : new TreeSet<>(List.of(Audience.STATE)),
                "II",
                wording(),
                null,
                null,
                null,
                group ? null : required,
                group || kind.isText() ? null : explanation(),
                null,
                kind.isChoice() ? options(lot.nextBoolean()) : null,
                kind.isNumber() && lot.nextBoolean() ? figure(kind) : null,
                kind == AnswerKind.TABLE ? table() : null,
                maybe(condition(2)),
                group || required ? null : maybe(condition(2)));
    }

    private AnswerKind kind() {
        return KINDS.get(lot.nextInt(KINDS.size()));
    }

    private @Nullable Explanation explanation() {
        return switch (lot.nextInt(4)) {
            case 0 -> Explanation.REQUIRED;
            case 1 -> Explanation.OPTIONAL;
            default -> null;
        };
    }

    private static AnswerSet options(boolean other) {
        return new AnswerSet(List.of(new Choice("A", wording()), new Choice("B", wording())), other);
    }

    private Figure figure(AnswerKind kind) {
        return kind == AnswerKind.YEAR
                ? new Figure(null, BigDecimal.valueOf(2000), null, null)
                : new Figure(null, BigDecimal.ZERO, BigDecimal.TEN, lot.nextBoolean() ? 1 : null);
    }

    private Table table() {
        return new Table(
                List.of(
                        column("year", AnswerKind.YEAR, null),
                        column("what", AnswerKind.SHORT_TEXT, null),
                        column("sort", AnswerKind.SINGLE_CHOICE, options(false)),
                        column("since", AnswerKind.DATE, null)),
                2);
    }

    private Column column(String key, AnswerKind kind, @Nullable AnswerSet options) {
        return new Column(key, wording(), kind, lot.nextInt(4) == 0, options, null);
    }

    private static TranslatedText wording() {
        return new TranslatedText("Text", "Texte", null);
    }

    private @Nullable Condition maybe(@Nullable Condition condition) {
        return lot.nextInt(5) < 2 ? condition : null;
    }

    /** On questions drawn before; none while there are none. */
    private @Nullable Condition condition(int depth) {
        var asked = drawn.stream().filter(Item::isAnswerable).toList();
        if (asked.isEmpty()) {
            return null;
        }
        var tests = Stream.generate(() -> test(asked.get(lot.nextInt(asked.size()))))
                .limit(1 + lot.nextInt(2))
                .toList();
        var within = depth > 1 && lot.nextInt(4) == 0 ? condition(depth - 1) : null;
        return new Condition(lot.nextBoolean() ? Match.ALL : Match.ANY, tests, within == null ? null : List.of(within));
    }

    private AnswerCriterion test(Item asked) {
        var plain = lot.nextBoolean() ? Operator.ANSWERED : Operator.NOT_ANSWERED;
        if (lot.nextInt(3) == 0) {
            return new AnswerCriterion(asked.number(), plain, null);
        }
        if (asked.kind().isNumber()) {
            return new AnswerCriterion(
                    asked.number(),
                    lot.nextBoolean() ? Operator.AT_LEAST : Operator.AT_MOST,
                    asked.kind() == AnswerKind.YEAR ? "2020" : "5");
        }
        return asked.keys().isEmpty()
                ? new AnswerCriterion(asked.number(), plain, null)
                : new AnswerCriterion(
                        asked.number(),
                        lot.nextBoolean() ? Operator.IS : Operator.IS_NOT,
                        asked.keys().get(lot.nextInt(asked.keys().size())));
    }
}
