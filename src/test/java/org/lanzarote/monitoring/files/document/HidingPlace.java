package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** A place in a package where somebody may write what no reader sees: the value of an attribute, or a text. */
record HidingPlace(GivenPackage file, String part, String element, String attribute, int from, int to) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static final Pattern ELEMENT = Pattern.compile(
            "<([A-Za-z][\\w:.-]*)" + "((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>([^<]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*[\"']([^\"']*)[\"']");

    private static final String TEXT = "text";
    private static final Set<String> SHOWN = Set.of("t", "v", "text", "delText");

    /** The places of a package, of each kind one. */
    static List<HidingPlace> of(byte[] content) {
        var file = GivenPackage.of(content);
        Map<String, HidingPlace> places = new LinkedHashMap<>();
        for (var part : file.names()) {
            var xml = new String(file.part(part), UTF_8);
            var element = ELEMENT.matcher(xml);
            while (element.find()) {
                var attribute = ATTRIBUTE.matcher(element.group(2));
                while (attribute.find()) {
                    int from = element.start(2);
                    put(
                            places,
                            new HidingPlace(
                                    file,
                                    part,
                                    element.group(1),
                                    attribute.group(1),
                                    from + attribute.start(2),
                                    from + attribute.end(2)));
                }
                if (element.group(3).isEmpty()) {
                    put(places, new HidingPlace(file, part, element.group(1), TEXT, element.start(4), element.end(4)));
                }
            }
        }
        return List.copyOf(places.values());
    }

    private static void put(Map<String, HidingPlace> places, HidingPlace place) {
        places.putIfAbsent(place.part + " " + place.element + " " + place.attribute, place);
    }

    /** Those of the places in which letters are taken, few or many; where a reader sees them, only many are a file. */
    static List<String> thoseTaken(List<HidingPlace> places, Looking looking, long seed) {
        var random = new Random(seed);
        List<String> taken = new ArrayList<>();
        for (var place : places) {
            for (int length : place.isShown() ? new int[] {4_000} : new int[] {300, 4_000}) {
                var refusal = catchThrowable(() -> looking.at(place.with(letters(random, length))));
                if (!(refusal instanceof ProblemException)) {
                    taken.add("%d letters in %s: %s".formatted(length, place, refusal));
                }
            }
        }
        return taken;
    }

    /** Whether a reader sees what stands there. */
    boolean isShown() {
        var name = element.substring(element.indexOf(':') + 1);
        return attribute.equals(TEXT) && (SHOWN.contains(name) || element.startsWith("text:"));
    }

    /** The package with this in the place. */
    byte[] with(String hidden) {
        var content = new String(file.part(part), UTF_8);
        var changed = GivenPackage.empty();
        file.names().forEach(name -> changed.with(name, file.part(name)));
        return changed.with(part, content.substring(0, from) + hidden + content.substring(to))
                .bytes();
    }

    /** As somebody writes a file in letters. */
    static String letters(RandomGenerator random, int length) {
        var letters = new StringBuilder();
        random.ints(length, 0, LETTERS.length()).forEach(letter -> letters.append(LETTERS.charAt(letter)));
        return letters.toString();
    }

    @Override
    public String toString() {
        return "%s of %s in %s".formatted(attribute, element, part);
    }
}
