package org.lanzarote.monitoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.Baseline.Statement;

/** What functions and views of the baseline read, also through one another. */
final class BaselineReads {

    /** A table or a view after a word that a name follows. */
    private static final Pattern READ =
            Pattern.compile("\\b(?:(?:from|join|update|into)\\s+|from\\s+[a-z_]+(?:\\s+[a-z]+)?,\\s*)([a-z_]+)\\b");

    /** A function, called by its own name or through Hibernate. */
    private static final Pattern CALLED = Pattern.compile("\\bfunction\\(([a-z_]+)|\\b([a-z_]+)\\s*\\(");

    private final Map<String, Statement> made = Baseline.all("table", "view", "function").stream()
            .collect(toMap(Statement::name, Function.identity(), BaselineReads::both));

    /** Functions of one name count as one. */
    private static Statement both(Statement one, Statement other) {
        return new Statement(one.kind(), one.name(), one.text() + other.text());
    }

    Set<String> tables() {
        return named("table").collect(toSet());
    }

    Set<String> views() {
        return named("view").collect(toSet());
    }

    private Stream<String> named(String thing) {
        return made.values().stream().filter(one -> one.makes(thing)).map(Statement::name);
    }

    /** The functions that a text calls, or that it is the name of. */
    Set<String> functions(String text) {
        return Stream.concat(called(text), Stream.of(text).filter(name -> name.contains("_")))
                .filter(name -> made.containsKey(name) && made.get(name).makes("function"))
                .collect(toSet());
    }

    /** The tables that a function or a view reads. */
    Set<String> tables(String name) {
        Set<String> seen = new TreeSet<>();
        follow(name, seen);
        seen.retainAll(tables());
        return seen;
    }

    private void follow(String name, Set<String> seen) {
        if (made.containsKey(name) && seen.add(name) && !made.get(name).makes("table")) {
            var text = made.get(name).text();
            READ.matcher(text).results().forEach(found -> follow(found.group(1), seen));
            called(text).forEach(next -> follow(next, seen));
        }
    }

    private static Stream<String> called(String text) {
        return CALLED.matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }
}
