package org.lanzarote.monitoring;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The map of the house: each room, and the others that it may use. */
final class Rooms {

    /** What every feature may use; each of these uses only the ones before it. */
    static final List<String> KERNEL = List.of(
            "problem",
            "secret",
            "paging",
            "time",
            "language",
            "access",
            "trail",
            "edge",
            "citation",
            "contract",
            "html");

    /** What each feature may use besides the kernel. Data moves down this list and never back up. */
    static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            entry("startup", Set.of()),
            entry("party", Set.of()),
            entry("identity", Set.of()),
            entry("organisation", Set.of()),
            entry("account", Set.of("party", "identity", "organisation")),
            entry("document", Set.of()),
            entry("nameless", Set.of("document")),
            entry("withholding", Set.of("question")),
            entry("attachment", Set.of("document", "seal")),
            entry("round", Set.of("party")),
            entry("question", Set.of()),
            entry("questionnaire", Set.of("party", "round", "question")),
            entry("print", Set.of("question", "questionnaire")),
            entry("seal", Set.of()),
            entry(
                    "reply",
                    Set.of(
                            "party",
                            "account",
                            "document",
                            "attachment",
                            "round",
                            "question",
                            "questionnaire",
                            "seal",
                            "withholding")),
            entry("receipt", Set.of("party", "organisation", "attachment", "question", "seal", "reply", "stakeholder")),
            entry("prefill", Set.of("question", "reply")),
            entry("delegation", Set.of("account", "party", "question", "questionnaire", "reply")),
            entry("clarification", Set.of("party", "question", "round", "reply")),
            entry("form", Set.of("document", "party", "round", "question", "questionnaire", "print", "reply")),
            entry(
                    "dossier",
                    Set.of("document", "attachment", "party", "round", "question", "questionnaire", "seal", "reply")),
            entry(
                    "stakeholder",
                    Set.of(
                            "party",
                            "organisation",
                            "document",
                            "attachment",
                            "round",
                            "question",
                            "questionnaire",
                            "seal",
                            "reply")),
            entry("invitation", Set.of("organisation", "seal")),
            entry(
                    "reception",
                    Set.of(
                            "party",
                            "organisation",
                            "document",
                            "nameless",
                            "attachment",
                            "round",
                            "question",
                            "questionnaire",
                            "seal",
                            "reply",
                            "stakeholder",
                            "withholding")),
            entry("secret", Set.of()),
            entry("vault", Set.of("secret")),
            entry("screen", Set.of()),
            entry("children", Set.of("party", "round", "questionnaire", "vault", "screen")),
            entry("participation", Set.of("party", "round", "seal", "children")),
            entry("extract", Set.of("party", "round", "questionnaire", "screen", "children")),
            entry("finding", Set.of("party", "round", "questionnaire", "reply", "stakeholder", "children")),
            entry("report", Set.of("party", "round", "finding")),
            entry("feedback", Set.of("round", "children", "participation", "extract", "report")),
            entry("factsheet", allBut("account", "factsheet", "exchange", "local")),
            entry("exchange", allBut("account", "exchange", "local")),
            entry("local", allBut("local")));

    private Rooms() {}

    private static Set<String> allBut(String... excluded) {
        var all = Stream.of(
                "party",
                "identity",
                "organisation",
                "account",
                "round",
                "questionnaire",
                "reply",
                "form",
                "stakeholder",
                "children",
                "participation",
                "extract",
                "finding",
                "report",
                "factsheet",
                "exchange",
                "local");
        return all.filter(name -> !List.of(excluded).contains(name)).collect(toSet());
    }
}
