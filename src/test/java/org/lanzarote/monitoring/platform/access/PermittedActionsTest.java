package org.lanzarote.monitoring.platform.access;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.platform.access.ActedOn.Reading;
import org.lanzarote.monitoring.platform.access.WritingOperations.Offered;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.SideBySide;

/** What the permittedActions of every view offer to whoever reads it, against what every operation then answers. */
@QuarkusTest
class PermittedActionsTest {

    /** Done last: Keycloak removes the client of a system for good, and does not get it back with the records. */
    private static final String LAST = "REVOKE";

    @AfterEach
    void oldName() throws SQLException {
        GivenNewName.takenBack();
    }

    @Test
    void everyOperationThatWritesIsOfferedInAViewOrSaysWhyNot() {
        assertThat(WritingOperations.all())
                .extracting(Offered::operation)
                .containsExactlyInAnyOrderElementsOf(ApiDocument.read().operations().stream()
                        .filter(operation -> !operation.method().equals("get"))
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void everyActionOfAViewIsAnOperation() {
        var views = WritingOperations.all().stream()
                .flatMap(offered -> offered.views().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var view : views) {
            assertThat(actionsToldOf(view))
                    .as("actions that the document tells of %s", view)
                    .containsAll(WritingOperations.in(view).stream()
                            .map(Offered::action)
                            .toList())
                    .isSubsetOf(actionsOfItsKind(view));
        }
    }

    @Test
    @Tag("slow") // everything of everybody in every stage
    void whatIsPermittedIsWhatAnswersInEveryStage() {
        var life = new ActedOnLife();
        List<String> deviations = new ArrayList<>();
        for (var stage : VisibleLife.Stage.values()) {
            var moment = "acts " + stage;
            Moment.reach(moment, () -> life.reach(stage));
            var readings = SideBySide.ask(all(life), one -> one.thing().readBy(one.account()));
            deviations.addAll(deviations(stage, life, readings, () -> Moment.reach(moment, () -> {})));
            Moment.reach(moment, () -> {});
        }
        assertThat(deviations).isEmpty();
    }

    private static List<Asked> all(ActedOnLife life) {
        return life.things().stream()
                .flatMap(thing -> ActedOn.ACCOUNTS.stream().map(account -> new Asked(thing, account)))
                .toList();
    }

    private static List<String> deviations(
            VisibleLife.Stage stage, ActedOnLife life, List<Reading> readings, Runnable putBack) {
        List<String> deviations = new ArrayList<>();
        readings.forEach(reading -> unheardOf(reading).ifPresent(deviations::add));
        var calls = readings.stream()
                .flatMap(PermittedActionsTest::calls)
                .sorted(comparing(call -> call.offered().action().equals(LAST)))
                .collect(Collectors.partitioningBy(ActionCall::isPermitted));
        var refused = Objects.requireNonNull(calls.get(false));
        var permitted = Objects.requireNonNull(calls.get(true));
        SideBySide.ask(refused, call -> call.deviation(life)).forEach(told -> told.ifPresent(deviations::add));
        putBack.run();
        for (var call : permitted) {
            call.deviation(life).ifPresent(deviations::add);
            putBack.run();
        }
        Log.infof(
                "Permitted actions, %s: %d readings, %d refused, %d permitted",
                stage, readings.size(), refused.size(), permitted.size());
        return deviations.stream().map(told -> stage + ": " + told).toList();
    }

    /** Of each operation that the view may offer, but those of whoever is not let in, who is offered none. */
    private static Stream<ActionCall> calls(Reading reading) {
        return WritingOperations.in(reading.thing().view()).stream()
                .map(offered -> new ActionCall(reading, offered))
                .filter(call -> call.isPermitted() || call.offered().letsIn(reading.account()))
                .filter(call -> reading.isShown() || call.offered().views().size() == 1);
    }

    /** An action that is offered and is of no operation, or a thing that is read alone and does not tell its actions. */
    private static Optional<String> unheardOf(Reading reading) {
        var known = WritingOperations.in(reading.thing().view()).stream()
                .map(Offered::action)
                .toList();
        boolean told = !reading.isShown()
                || reading.tellsActions()
                || reading.thing().view().startsWith("list");
        return told && known.containsAll(reading.permitted())
                ? Optional.empty()
                : Optional.of("%s: %s are offered, %s have operations".formatted(reading, reading.permitted(), known));
    }

    private record Asked(ActedOn thing, String account) {}

    private static Set<String> actionsToldOf(String view) {
        var document = ApiDocument.read();
        var shown = document.resolved(
                WritingOperations.named(view).node().at("/responses/200/content/application~1json/schema"));
        if (view.startsWith("list")) {
            shown = document.resolved(shown.at("/properties/items/items"));
        }
        return document.resolved(action(shown.at("/properties/permittedActions")))
                .path("enum")
                .valueStream()
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static JsonNode action(JsonNode list) {
        return list.path("items");
    }

    /** The actions of this view and of the other views that have the same. */
    private static List<String> actionsOfItsKind(String view) {
        var kinds = WritingOperations.in(view).stream()
                .flatMap(offered -> offered.views().stream())
                .collect(Collectors.toSet());
        return kinds.stream()
                .flatMap(kind -> WritingOperations.in(kind).stream())
                .map(Offered::action)
                .toList();
    }
}
