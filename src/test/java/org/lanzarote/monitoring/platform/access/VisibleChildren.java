package org.lanzarote.monitoring.platform.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;

/** What children said in one session, in each state that it can be in; all of it there from launch on. */
final class VisibleChildren {

    private Map<String, String> statements = Map.of();
    private Map<String, String> extracts = Map.of();

    void said(String session) {
        String reported = GivenStatements.report(session, GivenStatements.said(GivenStatements.WORDS))
                .path("id");
        String disclosed = GivenStatements.report(session, GivenStatements.disclosed(GivenStatements.WORDS))
                .path("id");
        statements = Map.of("reported", reported, "disclosed", disclosed);
        var made = GivenExtracts.made();
        var published = GivenExtracts.made();
        GivenExtracts.published(published);
        var withdrawn = GivenStatements.confirmed();
        extracts = Map.of("made", made, "made public", published, "withdrawn", GivenExtracts.of(withdrawn));
        GivenStatements.withdrawn(withdrawn);
    }

    Optional<String> id(String path, String state) {
        if (path.contains("/child-statements/") || path.contains("/disclosures/")) {
            return Optional.of(statements.getOrDefault(state, HiddenThing.NONE));
        }
        return path.contains("/child-extracts/") || path.contains("/extract-withdrawals/")
                ? Optional.of(extracts.getOrDefault(state, HiddenThing.NONE))
                : Optional.empty();
    }

    @Nullable String row(String operation, String state) {
        return switch (operation) {
            case "listChildStatements", "listDisclosures" -> statements.getOrDefault(state, HiddenThing.NONE);
            case "listChildExtracts", "listExtractWithdrawals" -> extracts.getOrDefault(state, HiddenThing.NONE);
            default -> null;
        };
    }

    @Nullable Object body(String operation, String state) {
        if (operation.equals("makeChildExtract")) {
            return GivenExtracts.wish(statements.getOrDefault(state, HiddenThing.NONE));
        }
        return Map.<String, Object>ofEntries(
                        entry("reportChildStatement", GivenStatements.said(GivenStatements.WORDS)),
                        entry("setChildStatementAside", Map.of("ground", "UNCLEAR")),
                        entry("withdrawChildStatement", Map.of("asker", "CHILD")),
                        entry("handleDisclosure", Map.of("step", "REFERRED", "takenOn", "2027-03-01")),
                        entry("reviseChildExtract", Map.of("language", "EN", "text", "They ask.")),
                        entry("resolveExtractWithdrawal", Map.of("resolution", "NOT_USED")))
                .get(operation);
    }
}
