package org.lanzarote.monitoring.platform.problem;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jspecify.annotations.Nullable;

/** One operation as it is deployed: its address, the media types that it takes and gives, and who may call it. */
public final class Endpoint {

    /** The name that every resource gives to the parameter with the request's body. */
    static final String BODY = "body";

    private static final String ANY_ACCOUNT = "**";

    private final String operation;
    private final String neighbourhood;
    private final String verb;
    private final String template;
    private final AddressTemplate address;
    private final OperationAddresses addresses;
    private final List<MediaType> taken;
    private final List<MediaType> given;
    private final boolean givesBody;
    private final boolean open;
    private final Set<String> roles;

    private Endpoint(String verb, String template, RuntimeResource resource) {
        var method = resource.getLazyMethod().getMethod();
        this.operation = method.getName();
        this.neighbourhood = neighbourhood(method.getDeclaringClass());
        this.verb = verb;
        this.template = template;
        this.address = AddressTemplate.of(template);
        this.addresses = OperationAddresses.of(method, template);
        this.taken = takesBody(method) ? taken(resource) : List.of();
        this.given = resource.getProduces() == null
                ? List.of()
                : List.of(resource.getProduces().getSortedOriginalMediaTypes());
        this.givesBody = !isNothing(method.getGenericReturnType());
        this.open = method.isAnnotationPresent(PermitAll.class);
        this.roles = Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                .map(allowed -> Set.of(allowed.value()))
                .orElse(Set.of());
    }

    static Endpoint of(String verb, String template, RuntimeResource resource) {
        return new Endpoint(verb, template, resource);
    }

    /** The media types of the bodies that it reads; none, where it reads no body. */
    public List<MediaType> taken() {
        return taken;
    }

    /** The media types that it answers with, its favourite first. */
    public List<MediaType> given() {
        return given;
    }

    /** Whether it answers with a body when it goes well. */
    public boolean givesBody() {
        return givesBody;
    }

    /** Whether it is open to somebody of this identity, or to the public, where there is none. */
    public boolean isOpenTo(@Nullable SecurityIdentity caller) {
        return open
                || (caller != null
                        && !caller.isAnonymous()
                        && (roles.contains(ANY_ACCOUNT) || roles.stream().anyMatch(caller::hasRole)));
    }

    /** Whether it is open to somebody of this identity in these roles and in no other. */
    public boolean isOpenOnlyAs(Set<String> those, SecurityIdentity caller) {
        var opening = roles.stream().filter(caller::hasRole).toList();
        return !opening.isEmpty() && those.containsAll(opening);
    }

    /** The keys that stand in this address of it, by their names. */
    public Map<String, String> keys(String path) {
        return address.keys(Endpoints.steps(path));
    }

    String operation() {
        return operation;
    }

    String verb() {
        return verb;
    }

    /** Its address, with a name in braces for each key. */
    public String template() {
        return template;
    }

    /** The neighbourhood whose work it is. */
    public String neighbourhood() {
        return neighbourhood;
    }

    /** The number of steps in its address. */
    int steps() {
        return address.length();
    }

    long variables() {
        return address.keys();
    }

    boolean isAt(List<String> steps) {
        return address.fits(steps);
    }

    boolean begins(String path) {
        return addresses.begin(path);
    }

    private static String neighbourhood(Class<?> resource) {
        var room = resource.getPackageName();
        var house = room.substring(0, room.lastIndexOf('.'));
        return house.substring(house.lastIndexOf('.') + 1);
    }

    private static boolean takesBody(Method method) {
        return Arrays.stream(method.getParameters()).map(Parameter::getName).anyMatch(BODY::equals);
    }

    private static boolean isNothing(Type answer) {
        return answer == void.class
                || (answer instanceof ParameterizedType response && response.getActualTypeArguments()[0] == Void.class);
    }

    private static List<MediaType> taken(RuntimeResource resource) {
        var declared = resource.getConsumes();
        return declared == null || declared.isEmpty()
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : List.copyOf(declared);
    }
}
