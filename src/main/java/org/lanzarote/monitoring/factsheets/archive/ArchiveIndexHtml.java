package org.lanzarote.monitoring.factsheets.archive;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.Dependent;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders the index of an archive as a page, whose links lead to the files beside it. */
@Dependent
class ArchiveIndexHtml extends PageWriter<ArchiveIndex> {

    private final Template template;

    ArchiveIndexHtml(@Location("archive.html") Template template) {
        super(ArchiveIndex.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(ArchiveIndex index) {
        return template.data("page", index).data("words", new ArchiveWords(index.language()));
    }
}
