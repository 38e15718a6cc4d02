/** Vietnamese function words, which say nothing about a text's subject. */

export const STOP_WORDS: readonly string[] = (
  'và của các có cho là trong được với những một đã để không người này từ khi đến về ở theo trên tại ra như ' +
  'cũng đó vào nhiều phải do sẽ còn sau hay lại nên bị vì mà thì nếu cùng đang rằng hoặc nhưng bởi qua giữa ' +
  'dưới ngoài hơn rất mọi mỗi từng vẫn chỉ đều nhằm thành đây đấy ấy nào gì ai sao thế vậy'
).split(' ');
