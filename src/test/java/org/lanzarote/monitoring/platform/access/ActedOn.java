package org.lanzarote.monitoring.platform.access;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.QuickRequest;

/** A thing that somebody acts on: the operation that shows it, or lists it, and the keys of its address. */
record ActedOn(String view, Map<String, String> keys) {

    private static final String OFFICER = "safeguarding-officer";
    private static final String PURPOSE = "Reading-Purpose";

    /** Those who ask, by the account that they ask with. */
    static final List<String> ACCOUNTS = List.of(
            "",
            "secretariat",
            "committee",
            "committee-fra",
            "committee-nor",
            "rapporteur",
            "focal-point-fra",
            "focal-point-deu",
            "focal-point-rus",
            "delegate-fra",
            "delegate-deu",
            "stakeholder",
            "stakeholder-two",
            "facilitator",
            "facilitator-two",
            OFFICER,
            "auditor");

    /** Of round 2 and France, unless other keys are given, each after its name. */
    static ActedOn of(String view, String... keys) {
        Map<String, String> all = new HashMap<>(Map.of("round", "2", "party", "FRA"));
        for (int i = 0; i < keys.length; i += 2) {
            all.put(keys[i], keys[i + 1]);
        }
        return new ActedOn(view, all);
    }

    String key(String name) {
        return Objects.requireNonNull(keys.get(name), name);
    }

    /** What this account reads of it. */
    Reading readBy(String account) {
        var operation = WritingOperations.named(view);
        var answer =
                request(operation, keys(operation.path(), Map.of()), account).send();
        return new Reading(this, account, answer.status(), answer.status() == 200 ? shown(answer.json()) : null);
    }

    /** To an operation, by an account, which says what for where it has to. */
    static QuickRequest request(Operation operation, Map<String, String> keys, String account) {
        var request = QuickRequest.to(operation, keys).by(account);
        return account.equals(OFFICER) ? request.header(PURPOSE, "To see what may be done") : request;
    }

    /** The keys that are in the path, and these where the thing has none. */
    Map<String, String> keys(String path, Map<String, String> more) {
        Map<String, String> named = new HashMap<>(more);
        named.putAll(keys);
        named.keySet().removeIf(name -> !path.contains("{" + name + "}"));
        return named;
    }

    /** The thing itself, or its row in the list that shows it. */
    private @Nullable Map<String, Object> shown(Map<String, Object> body) {
        return view.startsWith("list") ? row(body) : body;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, Object> row(Map<String, Object> page) {
        var rows = (List<Map<String, Object>>) Objects.requireNonNull(page.get("items"));
        var name = keys.containsKey("id") ? "id" : "party";
        return rows.stream()
                .filter(row -> key(name).equals(row.get(name)))
                .findFirst()
                .orElse(null);
    }

    static RequestSpecification asking(String account) {
        if (account.isEmpty()) {
            return nobody();
        }
        return account.equals(OFFICER) ? as(account).header(PURPOSE, "To see what may be done") : as(account);
    }

    /** What an account reads of a thing; null where it reads nothing. */
    record Reading(
            ActedOn thing,
            String account,
            int status,
            @Nullable Map<String, Object> shown) {

        /** The actions that are offered; none where nothing is read. */
        @SuppressWarnings("unchecked")
        List<String> permitted() {
            var told = shown == null ? List.<String>of() : (List<String>) shown.get("permittedActions");
            return told == null ? List.of() : told;
        }

        boolean tellsActions() {
            return shown != null && shown.get("permittedActions") != null;
        }

        boolean isShown() {
            return shown != null;
        }

        /** A field of what is shown; empty where nothing is. */
        String field(String name) {
            return shown == null || shown.get(name) == null ? "" : String.valueOf(shown.get(name));
        }

        /** A list of what is shown. */
        @SuppressWarnings("unchecked")
        List<String> list(String name) {
            var list = shown == null ? null : (List<String>) shown.get(name);
            return list == null ? List.of() : list;
        }

        @Override
        public String toString() {
            return "%s %s for %s".formatted(thing.view, thing.keys, account.isEmpty() ? "the public" : account);
        }
    }
}
