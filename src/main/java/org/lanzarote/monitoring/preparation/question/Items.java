package org.lanzarote.monitoring.preparation.question;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All items of one version of a questionnaire, in its order. */
public final class Items {

    private final Map<String, Item> byNumber;

    private Items(Map<String, Item> byNumber) {
        this.byNumber = byNumber;
    }

    public static Items of(List<Item> items) {
        return new Items(
                items.stream().collect(toMap(Item::number, identity(), (first, second) -> first, LinkedHashMap::new)));
    }

    /** The same questionnaire as this audience sees it: the items put to it, and the groups around them. */
    public Items seenBy(Audience audience) {
        Set<String> groups = all().filter(item -> item.isPutTo(audience))
                .flatMap(item -> ancestors(item.number()))
                .collect(Collectors.toSet());
        return of(all().filter(item -> item.isPutTo(audience) || groups.contains(item.number()))
                .toList());
    }

    public Stream<Item> all() {
        return byNumber.values().stream();
    }

    /** The items that take an answer. */
    public Stream<Item> answerable() {
        return all().filter(Item::isAnswerable);
    }

    public Optional<Item> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Whether the item may be hidden by its own condition or by that of a question it belongs to. */
    public boolean isConditional(Item item) {
        return showing(item).findAny().isPresent();
    }

    /** The questions whose answers decide, directly or through others, whether the item is shown and required. */
    public Set<String> decidedBy(Item item) {
        Set<String> deciding = new HashSet<>();
        var open = new ArrayDeque<>(showing(item).toList());
        if (item.requiredWhen() != null) {
            open.add(item.requiredWhen());
        }
        while (!open.isEmpty()) {
            open.remove()
                    .allTests()
                    .map(AnswerCriterion::question)
                    .filter(deciding::add)
                    .flatMap(number -> find(number).stream())
                    .flatMap(this::showing)
                    .forEach(open::add);
        }
        return deciding;
    }

    /** The item's own condition, and those of the questions it belongs to. */
    Stream<Condition> showing(Item item) {
        return Stream.concat(Stream.of(item.number()), ancestors(item.number()))
                .flatMap(number -> find(number).stream())
                .flatMap(each -> Stream.ofNullable(each.showWhen()));
    }

    static Stream<String> ancestors(String number) {
        return Stream.iterate(QuestionNumber.parent(number), parent -> !parent.isEmpty(), QuestionNumber::parent);
    }
}
