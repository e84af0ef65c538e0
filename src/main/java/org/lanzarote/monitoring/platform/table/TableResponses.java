package org.lanzarote.monitoring.platform.table;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents lists that are given as tables too. It runs before the filters that complete every operation. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 21)
public class TableResponses implements OASFilter {

    private static final String TOLD = "As CSV or XLSX, by Accept or by an ending of the address, .csv and .xlsx, it is"
            + " the whole list under the same filters, without cursor and limit. In CSV, in UTF-8 with a byte order mark, an apostrophe stands before a text that a"
            + " spreadsheet program would take for a formula; XLSX has each text as it is, cut with … after 32,767"
            + " characters.";

    @Override
    public Operation filterOperation(Operation operation) {
        var whole = operation.getResponses().getAPIResponse("200");
        if (whole != null && whole.getContent() != null && isTable(whole.getContent())) {
            tell(whole);
            operation.setDescription(
                    (Objects.requireNonNullElse(operation.getDescription(), "") + "\n\n" + TOLD).strip());
        }
        return operation;
    }

    /** A file that comes as CSV alone is no list that is a table, too. */
    private static boolean isTable(Content content) {
        return content.hasMediaType(TableFormat.CSV_TYPE) && content.hasMediaType(TableFormat.XLSX_TYPE);
    }

    private static void tell(APIResponse whole) {
        var content = whole.getContent();
        content.getMediaType(TableFormat.CSV_TYPE).setSchema(string());
        content.getMediaType(TableFormat.XLSX_TYPE).setSchema(string().format("binary"));
        whole.addHeader("Content-Disposition", named());
    }

    private static Header named() {
        return OASFactory.createHeader()
                .description("Of a table: the name of its file")
                .schema(string());
    }

    private static Schema string() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
