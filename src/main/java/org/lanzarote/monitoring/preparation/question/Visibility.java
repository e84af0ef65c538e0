package org.lanzarote.monitoring.preparation.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Decides which questions are shown and which are required, given the present answers. */
public final class Visibility {

    private final Items items;
    private final Map<String, GivenAnswer> answers;
    private final Map<String, Boolean> shown = new HashMap<>();

    public Visibility(Items items, Map<String, GivenAnswer> answers) {
        this.items = items;
        this.answers = answers;
    }

    /** Whether an item is shown: its own condition holds, and so do those of the questions it belongs to. */
    public boolean shows(Item item) {
        var known = shown.get(item.number());
        if (known != null) {
            return known;
        }
        boolean now = items.find(QuestionNumber.parent(item.number()))
                        .map(this::shows)
                        .orElse(true)
                && (item.showWhen() == null || holds(item.showWhen()));
        shown.put(item.number(), now);
        return now;
    }

    /** Whether the item with this number is shown; false if there is none. */
    public boolean shows(String number) {
        return items.find(number).map(this::shows).orElse(false);
    }

    /** Whether an item must be answered; never while it is not shown. */
    public boolean requires(Item item) {
        return item.isAnswerable()
                && shows(item)
                && (item.isAlwaysRequired() || (item.requiredWhen() != null && holds(item.requiredWhen())));
    }

    /** The items that take no answer, given the present answers. */
    public Stream<Item> notShown() {
        return items.answerable().filter(item -> !shows(item));
    }

    /** The items that keep the whole from being complete: required and not answered, or answered in part. */
    public Stream<Item> incomplete() {
        return items.answerable().filter(item -> !lacks(item).isEmpty());
    }

    /** What keeps this question from being complete, with pointers into its answer. */
    public List<Violation> lacks(Item item) {
        boolean counts = shows(item) && (requires(item) || given(item).answers(item));
        return counts ? given(item).lacks(item) : List.of();
    }

    private boolean holds(Condition condition) {
        return condition.holds(this::holds);
    }

    private boolean holds(AnswerCriterion test) {
        var asked = items.find(test.question()).orElseThrow();
        return test.holds(asked, shows(asked) ? given(asked) : GivenAnswer.NONE);
    }

    private GivenAnswer given(Item item) {
        @Nullable GivenAnswer answer = answers.get(item.number());
        return answer == null ? GivenAnswer.NONE : answer;
    }
}
