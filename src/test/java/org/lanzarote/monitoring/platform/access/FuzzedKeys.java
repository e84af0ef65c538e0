package org.lanzarote.monitoring.platform.access;

import static org.lanzarote.monitoring.support.Drawn.one;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.Asking;

/** The keys of what there is, as the lists tell them. */
final class FuzzedKeys {

    /** Those between whom everything is seen. */
    private static final List<String> READERS =
            List.of("secretariat", "focal-point", "stakeholder", "facilitator", "safeguarding-officer");

    private static final Pattern KEY = Pattern.compile("\\{(id|attachment|submission)}");

    private final Map<String, List<String>> paths = new HashMap<>();

    /** Reads the lists of what there is now. */
    FuzzedKeys(List<Operation> operations) {
        operations.forEach(operation -> paths.computeIfAbsent(operation.path(), path -> filled(operation)));
    }

    /** An address of the operation, of something that there is, if there is any. */
    String path(Operation operation, RandomGenerator lot) {
        return one(lot, paths.getOrDefault(operation.path(), List.of(operation.somewhere())));
    }

    private List<String> filled(Operation operation) {
        var key = KEY.matcher(operation.path());
        if (!key.find()) {
            return List.of(operation.somewhere());
        }
        var somewhere = operation.somewhere().split("/", -1);
        int place = operation.path().substring(0, key.start()).split("/", -1).length - 1;
        var list = String.join("/", List.of(somewhere).subList(0, place));
        List<String> all = new ArrayList<>(List.of(operation.somewhere()));
        for (var id : ids(list)) {
            somewhere[place] = id;
            all.add(String.join("/", somewhere));
        }
        return all;
    }

    private static Set<String> ids(String list) {
        Set<String> ids = new LinkedHashSet<>();
        for (var reader : READERS) {
            var answer = Asking.role(reader)
                    .header("Reading-Purpose", "To draw requests")
                    .get(list);
            if (answer.statusCode() == 200 && answer.path("items.id") instanceof List<?> found) {
                found.stream().limit(3).forEach(id -> ids.add(String.valueOf(id)));
            }
        }
        return ids;
    }
}
