/** Words of the export menu and its page. */

const vi = {
  export: 'Xuất',
  formats: {
    png: 'Ảnh PNG, 2×',
    svg: 'SVG, chữ thật',
    pdf: 'PDF, nét vector',
    xlsx: 'Excel, biểu đồ sửa được',
    pptx: 'PowerPoint, biểu đồ sửa được',
    docx: 'Word, biểu đồ và bảng',
    csv: 'CSV, số liệu'
  },
  withoutBom: 'không BOM',
  toBriefing: 'Thêm vào báo cáo',
  copyPicture: 'Chép ảnh',
  copyTable: 'Chép bảng',
  copied: 'Đã chép',
  notCopied: 'Trình duyệt không cho chép'
};

const en: typeof vi = {
  export: 'Export',
  formats: {
    png: 'PNG picture, 2×',
    svg: 'SVG, real text',
    pdf: 'PDF, vectors',
    xlsx: 'Excel, editable chart',
    pptx: 'PowerPoint, editable chart',
    docx: 'Word, chart and table',
    csv: 'CSV, numbers'
  },
  withoutBom: 'without BOM',
  toBriefing: 'Add to briefing',
  copyPicture: 'Copy picture',
  copyTable: 'Copy table',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying'
};

export const exportMenu = { vi, en };
