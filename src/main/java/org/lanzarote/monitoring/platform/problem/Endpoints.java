package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * Every operation that is deployed, to be found by address and method. Where several addresses fit, such as
 * {@code /{id}} beside a fixed word, the one with the fewest variables counts.
 */
@ApplicationScoped
public class Endpoints {

    /** What Quarkus leaves out of an address: matrix parameters and the slash at its end. */
    private static final Pattern LEFT_OUT = Pattern.compile(";[^/]*|(?<=.)/+$");

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";

    private final List<Endpoint> all = new ArrayList<>();

    /** Few share a shape, so that few are compared with a request; those with the fewest variables come first. */
    private final Map<OperationShape, List<Endpoint>> byShape;

    Endpoints() {
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String verb, String template, RuntimeResource resource) {
                        all.add(Endpoint.of(verb, template, resource));
                    }
                });
        byShape = all.stream()
                .sorted(Comparator.comparingLong(Endpoint::variables))
                .collect(groupingBy(endpoint -> new OperationShape(endpoint.verb(), endpoint.steps())));
    }

    /** The operation that a request goes to. */
    public Optional<Endpoint> find(String method, String path) {
        var verb = method.equals(HEAD) ? GET : method;
        var steps = steps(path);
        return byShape.getOrDefault(new OperationShape(verb, steps.size()), List.of()).stream()
                .filter(endpoint -> endpoint.isAt(steps))
                .findFirst();
    }

    /** Whether there is an operation of this name, as the OpenAPI document spells it. */
    public boolean hasOperation(String name) {
        return all.stream().anyMatch(endpoint -> endpoint.operation().equals(name));
    }

    /** Whether the address of an operation begins so; its last step may be unfinished. */
    public boolean begin(String beginning) {
        var begun = beginning.length() > 1 ? bare(beginning) : beginning;
        return all.stream().anyMatch(endpoint -> endpoint.begins(begun));
    }

    /** The methods that a path has. Quarkus itself does not list them where several resources share parts of a path. */
    public SortedSet<String> methods(String path) {
        var steps = steps(path);
        var there = all.stream().filter(endpoint -> endpoint.isAt(steps)).toList();
        long fewest = there.stream().mapToLong(Endpoint::variables).min().orElse(0);
        SortedSet<String> methods = there.stream()
                .filter(endpoint -> endpoint.variables() == fewest)
                .map(Endpoint::verb)
                .collect(toCollection(TreeSet::new));
        if (methods.contains(GET)) {
            methods.add(HEAD);
        }
        return methods;
    }

    /** The method of an operation and the number of steps in its address. */
    private record OperationShape(String verb, int steps) {}

    static List<String> steps(String path) {
        return AddressTemplate.steps(bare(path));
    }

    private static String bare(String path) {
        return mayLeaveOut(path) ? LEFT_OUT.matcher(path).replaceAll("") : path;
    }

    /** Most addresses have none of it, which is seen faster without a regular expression. */
    private static boolean mayLeaveOut(String path) {
        return path.isEmpty() || path.indexOf(';') >= 0 || !Character.isLetterOrDigit(path.charAt(path.length() - 1));
    }
}
