package org.lanzarote.monitoring.problem;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The methods that a path has. Quarkus does not tell them, and finds none where another resource has part of the path. */
final class AllowedMethods implements RuntimeResourceVisitor {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final String path;
    private final String method;
    private final SortedSet<String> methods = new TreeSet<>();

    private AllowedMethods(String path, String method) {
        this.path = path;
        this.method = method;
    }

    /** Of the request at hand. */
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

    @Override
    public void visitRuntimeResource(String verb, String template, RuntimeResource resource) {
        if (path.matches(VARIABLE.matcher(template).replaceAll("[^/]+"))) {
            methods.add(verb);
            if (verb.equals("GET")) {
                methods.add("HEAD");
            }
        }
    }
}
