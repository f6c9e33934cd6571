//! The kinds of change, with their codes.

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    ValidationData,
    ValidationDataLost,
    TimeStampAdded,
    FormFlags,
    FieldFilled,
    FieldSigned,
    EmptySignatureFieldChanged,
    FieldSettings,
    SignatureFieldAdded,
    /// The same, on no place of a page.
    UnseenSignatureFieldAdded,
    FormSettings,
    Metadata,
    Version,
    AnnotationAdded,
    AnnotationChanged,
    AnnotationRemoved,
    PageContent,
    PageChanged,
    PageAdded,
    PageRemoved,
    PageTreeChanged,
    Attachments,
    Names,
    Actions,
    Outline,
    Structure,
    Layers,
    FormChanged,
    DynamicForm,
    FieldAdded,
    FieldRemoved,
    FieldChanged,
    SignatureReplaced,
    SignatureAppearance,
    Permissions,
    Catalog,
    CatalogReplaced,
    Trailer,
    TooMany,
}

impl Kind {
    pub fn code(self) -> &'static str {
        self.texts().0
    }

    pub fn message(self) -> &'static str {
        self.texts().1
    }

    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::ValidationData => ("validation-data-added", "certificates or revocation data were added"),
            Self::ValidationDataLost => {
                ("validation-data-lost", "certificates or revocation data were changed or taken out")
            }
            Self::TimeStampAdded => ("time-stamp-added", "a document time stamp was added"),
            Self::FormFlags => ("form-flags-changed", "the form was marked as signed"),
            Self::FieldFilled => ("field-filled", "a form field was filled in"),
            Self::FieldSigned => ("field-signed", "a signature field was signed"),
            Self::EmptySignatureFieldChanged => {
                ("signature-field-changed", "the look of an unsigned signature field was changed")
            }
            Self::FieldSettings => ("field-settings-changed", "settings of a form field were changed"),
            Self::SignatureFieldAdded | Self::UnseenSignatureFieldAdded => {
                ("signature-field-added", "a signature field was added")
            }
            Self::FormSettings => ("form-settings-changed", "settings of the form were changed"),
            Self::Metadata => ("metadata-changed", "the document's properties were changed"),
            Self::Version => ("version-changed", "the document's PDF version was changed"),
            Self::AnnotationAdded => ("annotation-added", "something was laid over a page"),
            Self::AnnotationChanged => ("annotation-changed", "an annotation on a page was changed"),
            Self::AnnotationRemoved => ("annotation-removed", "an annotation was removed from a page"),
            Self::PageContent => ("page-content-changed", "the content of a page was changed"),
            Self::PageChanged => ("page-changed", "a page was changed"),
            Self::PageAdded => ("page-added", "a page was added"),
            Self::PageRemoved => ("page-removed", "a page was removed"),
            Self::PageTreeChanged => ("page-order-changed", "the order of the pages was changed"),
            Self::Attachments => ("attachment-changed", "an attached file was changed, added or removed"),
            Self::Names => ("names-changed", "named parts of the document were changed"),
            Self::Actions => ("action-changed", "an action was added or changed"),
            Self::Outline => ("outline-changed", "the outline was changed"),
            Self::Structure => ("structure-changed", "the reading structure was changed"),
            Self::Layers => ("layers-changed", "the layers were changed"),
            Self::FormChanged => ("form-changed", "the form was changed"),
            Self::DynamicForm => ("xfa-changed", "the dynamic (XFA) form was changed"),
            Self::FieldAdded => ("field-added", "a form field was added"),
            Self::FieldRemoved => ("field-removed", "a form field was removed"),
            Self::FieldChanged => ("field-changed", "a form field was changed in more than its value"),
            Self::SignatureReplaced => ("signature-replaced", "a signature was replaced or removed"),
            Self::SignatureAppearance => ("signature-appearance-changed", "the look of a signature was changed"),
            Self::Permissions => ("permissions-changed", "the certification was changed"),
            Self::Catalog => ("catalog-changed", "the document's root was changed"),
            Self::CatalogReplaced => ("catalog-replaced", "the whole document was replaced"),
            Self::Trailer => ("trailer-changed", "the document's identity was changed"),
            Self::TooMany => ("too-many-changes", "more was changed than can be listed"),
        }
    }
}
