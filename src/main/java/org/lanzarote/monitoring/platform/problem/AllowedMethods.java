package org.lanzarote.monitoring.platform.problem;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The methods that a path has. Quarkus itself does not list them where several resources share parts of a path. */
final class AllowedMethods implements RuntimeResourceVisitor {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final String path;
    private final String method;
    private final SortedSet<String> methods = new TreeSet<>();
    private long variables = Long.MAX_VALUE;

    private AllowedMethods(String path, String method) {
        this.path = path;
        this.method = method;
    }

    /** The methods at the path of the present request. */
    static AllowedMethods here() {
        var request = CurrentRequestManager.get();
        var allowed = new AllowedMethods(request.getPathWithoutPrefix(), request.getMethod());
        RuntimeResourceVisitor.visitRuntimeResources("", request.getDeployment().getClassMappers(), allowed);
        return allowed;
    }

    SortedSet<String> methods() {
        return methods;
    }

    boolean hasThisMethod() {
        return methods.contains(method);
    }

    /**
     * Collects the method of a template that fits the path. Where several templates fit, such as {@code /{id}} beside
     * a fixed word, the one with the fewest variables counts.
     */
    @Override
    public void visitRuntimeResource(String verb, String template, RuntimeResource resource) {
        long open = VARIABLE.matcher(template).results().count();
        if (open <= variables && path.matches(VARIABLE.matcher(template).replaceAll("[^/]+"))) {
            if (open < variables) {
                methods.clear();
                variables = open;
            }
            methods.add(verb);
            if (verb.equals("GET")) {
                methods.add("HEAD");
            }
        }
    }
}
