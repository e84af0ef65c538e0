package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown: printed at once, and kept in a file. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void say(String format, Object... values) {
        var line = String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    void columns(String... names) {
        say("");
        say("| %s |", String.join(" | ", names));
        say("|%s", "---|".repeat(names.length));
    }

    void row(Object... cells) {
        say(
                "| %s |",
                String.join(" | ", List.of(cells).stream().map(Report::text).toList()));
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            return number.isNaN()
                    ? "-"
                    : String.format(Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f", number);
        }
        return cell.toString();
    }

    void keep(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
