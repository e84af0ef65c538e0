package org.lanzarote.monitoring.files.renderer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** Documents what is given as files of documents, too. It runs before the filters that complete every operation. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 24)
public class DocumentResponses implements OASFilter {

    private static final String TOLD = "As PDF (PDF/A-2a, PDF/UA-1), DOCX or Markdown, by Accept or by an ending of the"
            + " address: .pdf, .docx and .md, and .html and .json for the others. A file has footnotes and contents, and"
            + " says on each page of a draft that it is one.";

    @Override
    public Operation filterOperation(Operation operation) {
        var document = operation.getResponses().getAPIResponse("200");
        if (document != null && document.getContent() != null && isDocument(document.getContent())) {
            tell(document);
            operation.setDescription(
                    (Objects.requireNonNullElse(operation.getDescription(), "") + "\n\n" + TOLD).strip());
        }
        return operation;
    }

    /** A file that was sent in has formats of its own. */
    private static boolean isDocument(Content content) {
        return Stream.of(FileEnding.PDF_TYPE, FileEnding.DOCX_TYPE, FileEnding.MARKDOWN_TYPE)
                .allMatch(content::hasMediaType);
    }

    private static void tell(APIResponse document) {
        var content = document.getContent();
        content.getMediaType(FileEnding.PDF_TYPE).setSchema(string().format("binary"));
        content.getMediaType(FileEnding.DOCX_TYPE).setSchema(string().format("binary"));
        content.getMediaType(FileEnding.MARKDOWN_TYPE).setSchema(string());
        document.addHeader(
                "Content-Disposition",
                OASFactory.createHeader().description("Of a file: its name").schema(string()));
    }

    private static Schema string() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
