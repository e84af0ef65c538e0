package org.lanzarote.monitoring;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** A query counts as an import: what it names belongs to a room that the asking room may use. */
@Execution(CONCURRENT)
class QueriesTest {

    private static final String ROOT = "org.lanzarote.monitoring.";

    /** An entity after a word that a name follows, and then an alias, a clause or nothing. */
    private static final Pattern ENTITY = Pattern.compile(
            "(?:\\b(?:from|join|update|into|as)\\s+(?:fetch\\s+)?|,\\s*)" + "([A-Z]\\w+)(?=\\s+[a-z]|\\s*[)]|\\s*$)");

    private static final Pattern SQL =
            Pattern.compile("^\\s*(?:select|insert|update|delete|with)\\b.*", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:(?:from|join|update|into)\\s+|from\\s+[a-z_]+(?:\\s+[a-z]+)?,\\s*)([a-z_]+)\\b");
    private static final Pattern IN_FULL =
            Pattern.compile("\\borg\\.lanzarote\\.monitoring(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*");

    private static final BaselineReads READS = new BaselineReads();

    /** Tables and views that no entity maps, with the room that they belong to. */
    private static final Map<String, String> UNMAPPED = Map.ofEntries(
            Map.entry("public_generation", "platform.published"),
            Map.entry("idempotency_record", "platform.paging"),
            Map.entry("working_copy_reading", "platform.trail"),
            Map.entry("citation", "platform.citation"),
            Map.entry("attachment_chunk", "files.attachment"),
            Map.entry("attachment_use", "files.attachment"),
            Map.entry("job_chunk", "files.job"),
            Map.entry("job_turn", "files.job"),
            Map.entry("identity_intent", "people.account"),
            Map.entry("former_address", "people.account"),
            Map.entry("followed_finding", "analysis.finding"),
            Map.entry("letter_place", "notice.mail"),
            Map.entry("letter_turn", "notice.mail"),
            Map.entry("chapter_headings", "outcome.chapter"),
            Map.entry("factsheet_style", "outcome.style"),
            Map.entry("published_part", "factsheets.edition"),
            Map.entry("open_text", "inquiry.search"),
            Map.entry("closed_text", "inquiry.search"),
            Map.entry("waiting_text", "inquiry.search"),
            Map.entry("index_generation", "inquiry.search"),
            Map.entry("public_word", "inquiry.search"),
            Map.entry("irregular_form", "inquiry.search"),
            Map.entry("party_called", "inquiry.search"),
            Map.entry("party_words", "inquiry.search"),
            Map.entry("party_in_text", "inquiry.search"),
            Map.entry("party_names_written", "inquiry.search"),
            Map.entry("webhook_turn", "notice.webhook"),
            Map.entry("party_former_names", "people.party"),
            Map.entry("round_roster", "preparation.round"),
            Map.entry("round_scale", "preparation.round"),
            Map.entry("answer_count", "replies.reply"),
            Map.entry("delegation_question", "replies.delegation"),
            Map.entry("answer_translation_version", "replies.translation"),
            Map.entry("abuse_disclosure_steps", "children.disclosure"),
            Map.entry("cut_citation", "outcome.citing"),
            Map.entry("data_key", "children.vault"),
            Map.entry("trail_head", "platform.trail"));

    /**
     * Functions and views of the owner by which an earlier room asks of a later one's records (ADR 21), with all that they
     * tell.
     */
    private static final Map<String, String> ASKED_AHEAD = Map.ofEntries(
            Map.entry("standing", "whose an account is, and whether it is in force"),
            Map.entry("names_concealed", "whether an address has the key of a record whose organisation is not named"),
            Map.entry("attachment_use", "how much hangs on a record, for whoever may hang a file on it"),
            Map.entry("delegated_answer", "which answers the delegate who asks works on"),
            Map.entry("reply_progress", "how far a reply has come, for the delegates who work on it too"),
            Map.entry("findings_are_written", "whether the report of a round is still worked on"),
            Map.entry("citing_part", "the keys of the texts that rest on evidence"),
            Map.entry("stale_texts", "the keys of the texts that rest on what no longer stands"),
            Map.entry("stale_recommendations", "the same of some recommendations"),
            Map.entry("drafted_parts", "whether records are worked on otherwise than everybody reads them"),
            Map.entry("drafted_findings", "the same of findings"),
            Map.entry("withdrawn_in_draft", "the keys of what drafts withdraw"),
            Map.entry("release_factsheets", "nothing: it notes for the search what it publishes"));

    @Test
    void queriesNameOnlyWhatTheirRoomMayUse() {
        Set<String> backwards = new TreeSet<>();
        var entities = entities();
        var tables = tables();
        ArchitectureTest.MAIN.stream()
                .filter(type -> Rooms.IN_ORDER.contains(room(type)))
                .forEach(type -> ClassStrings.of(type).forEach(text -> {
                    named(ENTITY, text, entities).forEach(owner -> check(type, owner, text, backwards));
                    if (SQL.matcher(text).matches()) {
                        named(TABLE, text, tables).forEach(owner -> check(type, owner, text, backwards));
                    }
                }));
        assertThat(backwards)
                .as("queries that name what comes after their room")
                .isEmpty();
    }

    /** The compiler does not follow a class that has moved into the texts that name it in full. */
    @Test
    void typesThatQueriesNameInFullAreThere() {
        assertThat(ArchitectureTest.MAIN.stream()
                        .flatMap(type -> ClassStrings.of(type).stream())
                        .flatMap(text -> IN_FULL.matcher(text).results().map(MatchResult::group)))
                .allMatch(ArchitectureTest.MAIN::contain);
    }

    @Test
    void eachEntityHasItsTableForItself() {
        Map<String, List<String>> mapped = new HashMap<>();
        entityTypes()
                .forEach(type -> mapped.computeIfAbsent(table(type), name -> new ArrayList<>())
                        .add(type.getSimpleName()));
        assertThat(mapped.values()).allMatch(types -> types.size() == 1);
    }

    /** Otherwise a query could name a table that belongs to nobody. */
    @Test
    void eachTableThatIsNamedBelongsToARoom() {
        var known = tables().keySet();
        var created = new TreeSet<>(READS.tables());
        created.addAll(READS.views());
        Set<String> unknown = new TreeSet<>();
        ArchitectureTest.MAIN.stream()
                .filter(type -> Rooms.IN_ORDER.contains(room(type)))
                .flatMap(type -> ClassStrings.of(type).stream())
                .filter(text -> SQL.matcher(text).matches())
                .flatMap(text -> TABLE.matcher(text).results().map(found -> found.group(1)))
                .filter(name -> created.contains(name) && !known.contains(name))
                .forEach(unknown::add);
        assertThat(unknown).as("tables in queries, and no room owns them").isEmpty();
        assertThat(created).as("tables of which it is said whose they are").containsAll(UNMAPPED.keySet());
        assertThat(known).as("tables, named or not").containsAll(READS.tables());
    }

    /** What a query names may itself read what comes after its room. */
    @Test
    void functionsAndViewsReadOnlyWhatTheirRoomMayUse() {
        Map<String, Set<String>> ahead = new TreeMap<>();
        var tables = tables();
        tables.forEach((view, room) -> {
            if (READS.views().contains(view)) {
                read(room, view, tables, ahead);
            }
        });
        ArchitectureTest.MAIN.stream()
                .filter(type -> Rooms.IN_ORDER.contains(room(type)))
                .forEach(type -> ClassStrings.of(type).stream()
                        .flatMap(text -> READS.functions(text).stream())
                        .forEach(function -> read(room(type), function, tables, ahead)));
        assertThat(ahead.keySet())
                .as("functions and views that read what comes after their room: %s", ahead)
                .isEqualTo(ASKED_AHEAD.keySet());
    }

    private static void read(String room, String name, Map<String, String> tables, Map<String, Set<String>> ahead) {
        READS.tables(name).stream()
                .map(table -> Map.entry(table, requireNonNull(tables.get(table), table)))
                .filter(table -> isAfter(table.getValue(), room))
                .forEach(table -> ahead.computeIfAbsent(name, key -> new TreeSet<>())
                        .add("%s reads %s of %s".formatted(room, table.getKey(), table.getValue())));
    }

    private static boolean isAfter(String owner, String room) {
        return !owner.equals(room) && !Rooms.before(room).contains(owner);
    }

    private static void check(JavaClass type, String owner, String text, Set<String> backwards) {
        var room = room(type);
        if (isAfter(owner, room)) {
            backwards.add("%s of %s names %s: %s".formatted(type.getSimpleName(), room, owner, text));
        }
    }

    private static Stream<String> named(Pattern pattern, String text, Map<String, String> owners) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(owners::containsKey)
                .map(owners::get);
    }

    private static Map<String, String> entities() {
        return entityTypes().collect(toMap(JavaClass::getSimpleName, QueriesTest::room));
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new HashMap<>(UNMAPPED);
        entityTypes().forEach(type -> {
            tables.put(table(type), room(type));
            type.getFields().forEach(field -> {
                field.tryGetAnnotationOfType(CollectionTable.class)
                        .ifPresent(collection -> tables.put(collection.name(), room(type)));
                field.tryGetAnnotationOfType(JoinTable.class)
                        .ifPresent(collection -> tables.put(collection.name(), room(type)));
            });
        });
        return tables;
    }

    private static Stream<JavaClass> entityTypes() {
        return ArchitectureTest.MAIN.stream().filter(type -> type.isAnnotatedWith(Entity.class));
    }

    private static String table(JavaClass type) {
        return type.tryGetAnnotationOfType(Table.class)
                .map(Table::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> type.getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT));
    }

    private static String room(JavaClass type) {
        return type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
    }
}
