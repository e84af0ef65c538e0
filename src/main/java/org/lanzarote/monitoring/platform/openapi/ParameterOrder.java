package org.lanzarote.monitoring.platform.openapi;

import static java.util.Comparator.comparingInt;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Puts the keys of an address first and in its order, in which the methods of generated clients take them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class ParameterOrder implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .forEach((address, path) -> path.getOperations().values().stream()
                        .filter(operation -> operation.getParameters() != null)
                        .forEach(operation -> order(address, operation)));
    }

    private static void order(String address, Operation operation) {
        operation.setParameters(operation.getParameters().stream()
                .sorted(comparingInt(parameter -> place(address, parameter)))
                .toList());
    }

    private static int place(String address, Parameter parameter) {
        return parameter.getIn() == Parameter.In.PATH
                ? address.indexOf("{" + parameter.getName() + "}")
                : address.length();
    }
}
