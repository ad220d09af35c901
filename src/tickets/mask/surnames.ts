/** Usual surnames of four letters or more, without accents; none that is a word with a letter before ("clara"). */
const SURNAMES: ReadonlySet<string> = new Set(
  `garcia gonzalez gonzales rodriguez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz
  moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez vasquez serrano blanco molina morales
  suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano
  guerrero cano prieto mendez cruz calvo gallego vidal leon marquez herrera pena flores cabrera campos vega fuentes
  carrasco diez caballero reyes nieto aguilar pascual santana herrero lorenzo montero hidalgo gimenez ibanez ferrer
  duran santiago benitez vargas mora vicente arias carmona crespo roman pastor soto saez velasco moya soler parra
  esteban bravo gallardo rojas palma palomo rivera rivas silva franco merino espinosa izquierdo casado redondo
  acosta sosa mendoza guzman ramirez salazar contreras valdez valencia cardenas cordero cabello pacheco paredes
  estrada figueroa espinoza zapata quintero restrepo ospina cardona giraldo montoya arango jaramillo mejia castaneda
  ayala benavides bustamante maldonado miranda ponce salas salinas sandoval tapia trujillo valenzuela villanueva
  zamora zuniga quispe mamani huaman chavez lucero ledesma peralta quiroga pereyra godoy ojeda villalba escobar
  oliveira souza ferreira pereira costa rodrigues almeida nascimento araujo fernandes carvalho gomes martins
  rocha ribeiro monteiro mendes barros freitas barbosa pinto moura cavalcanti correia cardoso teixeira
  marques antunes fonseca lopes moreira pires tavares
  bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel bertrand roux david
  morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier guerin
  boyer garnier chevalier francois legrand gauthier
  smith johnson williams brown jones miller davis wilson anderson taylor jackson harris thompson robinson walker
  young wright scott nguyen adams nelson baker campbell mitchell roberts evans turner phillips parker edwards
  collins stewart morris murphy rogers cooper peterson kelly`.split(/\s+/),
)

/** True for a usual surname in lower case. */
export const isSurname = (word: string): boolean => SURNAMES.has(word)

/** An initial and a usual surname: "aperez". */
export const isInitialOfSurname = (value: string): boolean => SURNAMES.has(value.slice(1).toLowerCase())
