package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/** The addresses that an operation has, with keys of their types, or with the names of these in braces. */
final class OperationAddresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)[^}]*}");

    private static final String ANY = "[^/{}]+";

    /** The names of the keys that are the code of a Party, which has capitals. */
    private static final Set<String> PARTIES = Set.of("party", "iso3");

    private static final String CODE = "(?![A-Z]{0,2}[a-z])" + ANY;

    private final Pattern addresses;

    private OperationAddresses(Pattern addresses) {
        this.addresses = addresses;
    }

    static OperationAddresses of(Method operation, String template) {
        Map<String, String> forms = Stream.of(operation.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestPath.class))
                .collect(toMap(Parameter::getName, OperationAddresses::form));
        var pattern = new StringBuilder();
        int from = 0;
        for (var variable = VARIABLE.matcher(template); variable.find(); from = variable.end()) {
            var name = variable.group(1).strip();
            pattern.append(Pattern.quote(template.substring(from, variable.start())))
                    .append("(?:")
                    .append(forms.getOrDefault(name, ANY))
                    .append('|')
                    .append(Pattern.quote("{" + name + "}"))
                    .append(')');
        }
        return new OperationAddresses(Pattern.compile(pattern + Pattern.quote(template.substring(from))));
    }

    /** Whether one of the addresses begins so. */
    boolean begin(String path) {
        Matcher address = addresses.matcher(path);
        return address.matches() || address.hitEnd();
    }

    private static String form(Parameter key) {
        if (key.getType() == int.class) {
            return "[0-9]{1,9}";
        }
        if (key.getType() == UUID.class) {
            return "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        }
        return PARTIES.contains(key.getName()) ? CODE : ANY;
    }
}
