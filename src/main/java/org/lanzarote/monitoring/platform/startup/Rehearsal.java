package org.lanzarote.monitoring.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What of a start needs no server, so that Java can write its cache of classes where there is none, as while an image is
 * built: the application is made ready, and each class is loaded that a whole start has listed.
 */
record Rehearsal(Path list) {

    /** The argument of the main class that asks for it; the last one names the list. */
    static final String ARGUMENT = "rehearse";

    /** Of lines that name no class, but say how Java links some. */
    private static final List<String> OTHER_LINES = List.of("#", "@");

    static Rehearsal of(String... arguments) {
        return new Rehearsal(Path.of(arguments[arguments.length - 1]));
    }

    /** Whether the list could be read; what was done, or why not, is told in a sentence. */
    boolean run(ClassLoader loader) {
        try {
            var classes = Files.readAllLines(list).stream()
                    .filter(line -> OTHER_LINES.stream().noneMatch(line::startsWith))
                    .map(line -> line.split(" ", 2)[0].replace('/', '.'))
                    .toList();
            var loaded = classes.stream().filter(name -> loads(name, loader)).count();
            System.err.printf(
                    "%d of %d listed classes are loaded; Java makes others as it runs, or has them no more.%n",
                    loaded, classes.size());
            return true;
        } catch (IOException e) {
            System.err.printf(
                    "%s cannot be read: name the list of classes that a start writes with -XX:DumpLoadedClassList, after \"%s\".%n",
                    list, ARGUMENT);
            return false;
        }
    }

    private static boolean loads(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
